/** A choice as the window names it -> the choice the workspace keeps, if it can be made. */
import { NEVER_LIFTED } from '#shared/finding.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { BundleChoice } from '#shared/workspace-calls.ts';
import type { Target } from '#core/targets/target.ts';
import { isUsableName } from '../export/file-name.ts';
import type { Choice } from '../workspace/bundle.ts';
import type { Judgement } from '../workspace/judgement.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Never a person's doing: the window offers nothing of the kind. */
const REFUSED = failed({ code: 'CALL_REFUSED', facts: { reason: 'argument' } });

/** Refuses FILE_NAME_UNUSABLE, GONE for another bundle that was closed, and what could not be offered. */
export function choiceOf(
  choice: BundleChoice,
  judgement: Judgement,
  workspace: Workspace,
  targets: readonly Target[],
): Result<Choice> {
  switch (choice.kind) {
    case 'target':
      return targets.some(({ id }) => id === choice.id) ? ok(choice) : REFUSED;
    case 'leaf':
      return ok({ kind: 'leaf', wanted: choice.sha256 });
    case 'name':
      if (isUsableName(choice.name)) return ok(choice);
      return failed({ code: 'FILE_NAME_UNUSABLE', facts: { name: choice.name } });
    case 'instance':
      if (workspace.bundles.some(({ id }) => id === choice.instance)) return ok(choice);
      return failed({ code: 'GONE', facts: { what: 'bundle' } });
    case 'accept': {
      const stands = judgement.findings.some(({ code, severity }) => code === choice.code && severity === 'blocker');
      return stands && !NEVER_LIFTED.has(choice.code) ? ok(choice) : REFUSED;
    }
    case 'tick':
      return judgement.target?.checklist.includes(choice.item) === true ? ok(choice) : REFUSED;
    case 'fix':
    case 'friendly-name':
    case 'hosts':
    case 'path':
      return ok(choice);
  }
}
