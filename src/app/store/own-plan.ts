import type { FilePlan } from '../export/plan.ts';
import { wipe } from '#core/keys/private-key.ts';

/** The plan with copies of its keys, so that locking or removing a file can't change what is being written. */
export function ownPlan(plan: readonly FilePlan[]): { readonly plan: readonly FilePlan[]; readonly wipe: () => void } {
  const own = plan.map((file) => ({
    ...file,
    contents: file.contents.map((content) =>
      content.kind === 'private-key'
        ? { ...content, key: { ...content.key, pkcs8: content.key.pkcs8.slice() } }
        : content,
    ),
  }));
  return {
    plan: own,
    wipe() {
      for (const content of own.flatMap(({ contents }) => contents)) {
        if (content.kind === 'private-key') wipe(content.key);
      }
    },
  };
}
