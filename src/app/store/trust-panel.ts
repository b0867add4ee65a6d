/** A trust bundle as the window shows it: authorities by subject and key, what changed, and what it carries. */
import type { TrustGeneration, TrustPanel } from '#shared/bundle-view.ts';
import { bySubject } from '#core/trust/authorities.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import type { TrustBefore } from '../workspace/bundle.ts';
import type { TrustJudgement } from '../workspace/judgement.ts';
import { titleOf } from './names.ts';
import type { Plates } from './plates.ts';

/** Public lists have about 150; nobody looks through more. */
const MOST_SUBJECTS = 300;
const MOST_LEAVES = 100;

export function trustPanel(
  { authorities, difference, leaves }: TrustJudgement,
  before: TrustBefore | null,
  plates: Plates,
): TrustPanel {
  const places = new Map(authorities.map(({ sha256 }, i) => [sha256, i + 1]));
  const added = new Set(difference?.added.map(({ sha256 }) => sha256));
  const generation = (certificate: Certificate, keys: readonly string[]): TrustGeneration => ({
    ...plates.single(certificate),
    place: places.get(certificate.sha256) ?? null,
    keyNumber: keys.indexOf(certificate.publicKey.sha256) + 1,
    isNew: difference === null ? null : added.has(certificate.sha256),
  });
  // Of several files nobody remembers which one a certificate was in.
  const from = before?.files.length === 1 ? (before.files[0] ?? null) : null;
  const subjects = bySubject(authorities);
  const shown = subjects.slice(0, MOST_SUBJECTS).map((members) => {
    const keys = [...new Set(members.map(({ publicKey }) => publicKey.sha256))];
    const [newest] = members as [Certificate, ...Certificate[]];
    return {
      title: titleOf(newest),
      subject: newest.subject.toString(),
      generations: members.map((one) => generation(one, keys)),
    };
  });
  // What breaks is looked at first.
  const byNeed = leaves.toSorted((a, b) => Number(a.isTrusted) - Number(b.isTrusted));
  return {
    subjects: shown,
    moreAuthorities: subjects.slice(MOST_SUBJECTS).flat().length,
    since:
      difference === null
        ? null
        : {
            files: before?.files ?? [],
            added: difference.added.length,
            kept: difference.kept.length,
            removed: difference.removed.map((one) => ({ ...plates.single(one), item: null, fileName: from })),
          },
    leaves: byNeed
      .slice(0, MOST_LEAVES)
      .map(({ leaf, isTrusted, wasTrusted, leadsTo }) => ({ ...plates.single(leaf), isTrusted, wasTrusted, leadsTo })),
    moreLeaves: Math.max(0, leaves.length - MOST_LEAVES),
  };
}
