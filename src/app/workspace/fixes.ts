/** Named changes to the plan. Each can be taken back: what is then written is judged like everything else. */
import type { Fix } from '#shared/finding.ts';
import type { FileTemplate, KeyWrapping, TargetData } from '#shared/target.ts';
import type { Content, FilePlan } from '../export/plan.ts';
import { certificatesOf } from './choose-leaf.ts';
import type { Subject } from './subject.ts';
import type { Workspace } from './workspace.ts';

/** The target with the files that the fixes make of its own. */
export function fixedTarget(target: TargetData, { settled, key }: Subject, workspace: Workspace): TargetData {
  const { fixes } = settled;
  const wasLocked = workspace.items.find(({ id }) => id === key?.item)?.encryption !== null;
  const files = target.files.map((file) => rewrapped(file, keyWrapping(file, fixes, key !== null && wasLocked)));
  const hasRoot = files.some(({ parts }) => parts.includes('root'));
  return { ...target, files: fixes.has('write-root-apart') && !hasRoot ? [...files, ROOT_APART] : files };
}

const ROOT_APART: FileTemplate = { name: '{name}-root.pem', format: 'pem', parts: ['root'] };

function rewrapped(file: FileTemplate, key: KeyWrapping | undefined): FileTemplate {
  return key === file.key ? file : { ...file, key };
}

/** Without `strip-password` a key that came under a password keeps one; without `rewrap-key` it stays PKCS#8. */
function keyWrapping(
  { format, key }: FileTemplate,
  fixes: ReadonlySet<Fix>,
  wasLocked: boolean,
): KeyWrapping | undefined {
  if (format !== 'pem') return key;
  if (wasLocked && !fixes.has('strip-password')) return 'encrypted';
  return key === 'traditional' && !fixes.has('rewrap-key') ? 'pkcs8' : key;
}

/** Without `reorder-chain` the certificates of each file stand as they came. */
export function fixedPlan(workspace: Workspace, plan: FilePlan[], fixes: ReadonlySet<Fix>): FilePlan[] {
  if (fixes.has('reorder-chain')) return plan;
  const given = certificatesOf(workspace).map(({ sha256 }) => sha256);
  const place = (content: Content): number =>
    content.kind === 'certificate' ? given.indexOf(content.certificate.sha256) : -1;
  return plan.map((file) => {
    const ordered = file.contents.filter(({ kind }) => kind === 'certificate').toSorted((a, b) => place(a) - place(b));
    const contents = file.contents.map((content) =>
      content.kind === 'certificate' ? (ordered.shift() ?? content) : content,
    );
    return { ...file, contents };
  });
}
