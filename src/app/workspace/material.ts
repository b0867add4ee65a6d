/** What will be written, and what is found about the material itself: order, what is left over, a bare key. */
import { finding, type Finding } from '#shared/finding.ts';
import type { Chain } from '#core/chain/chain.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import { safeName } from '../export/file-name.ts';
import { type FilePlan, type Material, planFiles } from '../export/plan.ts';
import { certificatesOf } from './choose-leaf.ts';
import { fixedPlan, fixedTarget } from './fixes.ts';
import type { Subject } from './subject.ts';
import type { Workspace } from './workspace.ts';

/** What there is to write about a leaf with this chain. */
export function materialOf(workspace: Workspace, { leaf, key, settled }: Subject, chain: Chain): Material {
  const unused = settled.fixes.has('leave-out-unused') ? [] : unusedIn(workspace, chain);
  return {
    leaf,
    intermediates: [...intermediatesOf(chain), ...unused],
    root: rootOf(chain),
    key: key?.key ?? null,
    authorities: [],
  };
}

/** The files of the bundle's target, with its fixes; none while target or leaf is lacking. */
export function planOf(workspace: Workspace, subject: Subject, chain: Chain): FilePlan[] {
  const { target, leaf, settled } = subject;
  if (target === null || leaf === null) return [];
  const material = materialOf(workspace, subject, chain);
  const naming = { name: settled.name ?? nameOf(leaf), friendlyName: settled.friendlyName };
  return fixedPlan(workspace, planFiles(fixedTarget(target, subject, workspace), naming, material), settled.fixes);
}

/** What stands between leaf and root, in the order of the path. */
export function intermediatesOf({ path }: Chain): Certificate[] {
  const certificates = path.slice(1).map(({ certificate }) => certificate);
  return certificates.at(-1)?.isSelfIssued === true ? certificates.slice(0, -1) : certificates;
}

/** The root at the end of the path; null where it is unknown, and where the leaf is its own. */
export function rootOf({ path }: Chain): Certificate | null {
  const end = path.length > 1 ? path.at(-1)?.certificate : undefined;
  return end?.isSelfIssued === true ? end : null;
}

function nameOf(leaf: Certificate): string {
  const first = leaf.subjectAltName?.find(({ type }) => type === 'DNS');
  return safeName((first !== undefined && 'value' in first ? first.value : leaf.subject.commonName) ?? '');
}

export function materialFindings(
  workspace: Workspace,
  subject: Subject,
  chain: Chain,
  plan: readonly FilePlan[],
): Finding[] {
  return [
    ...orderFindings(workspace, chain),
    ...unusedFindings(workspace, chain),
    ...keyFindings(workspace, subject, plan),
    ...bareKeyFindings(plan),
  ];
}

/** The certificates came in another order than they will be written in. */
function orderFindings(workspace: Workspace, { path }: Chain): Finding[] {
  const given = certificatesOf(workspace).map(({ sha256 }) => sha256);
  const places = path.map(({ certificate }) => given.indexOf(certificate.sha256)).filter((place) => place >= 0);
  const isOrdered = places.every((place, i) => i === 0 || (places[i - 1] as number) < place);
  return isOrdered ? [] : [finding('CHAIN_REORDERED', 'info', {}, null, 'reorder-chain')];
}

function unusedIn(workspace: Workspace, { path }: Chain): Certificate[] {
  const used = new Set(path.map(({ certificate }) => certificate.sha256));
  const unused = certificatesOf(workspace).filter(({ sha256 }) => !used.has(sha256));
  return [...new Map(unused.map((certificate) => [certificate.sha256, certificate])).values()];
}

function unusedFindings(workspace: Workspace, { path }: Chain): Finding[] {
  const used = new Set(path.map(({ certificate }) => certificate.sha256));
  const findings = new Map<string, Finding>();
  for (const { id, content, file } of workspace.items) {
    if (content.kind !== 'certificate' || used.has(content.certificate.sha256)) continue;
    const { sha256, subject } = content.certificate;
    const facts = { sha256, subject: subject.toString(), file };
    if (!findings.has(sha256))
      findings.set(sha256, finding('CERTIFICATE_UNUSED', 'info', facts, id, 'leave-out-unused'));
  }
  return [...findings.values()];
}

/** What happens to the key on its way from the file it came in. */
function keyFindings(workspace: Workspace, { key, target }: Subject, plan: readonly FilePlan[]): Finding[] {
  const item = workspace.items.find(({ id }) => id === key?.item);
  if (item === undefined) return [];
  const { file } = item;
  const isBare = plan.some(
    ({ encrypted, contents }) => !encrypted && contents.some(({ kind }) => kind === 'private-key'),
  );
  const asksForForm = target?.demands.find(({ rule }) => rule === 'key-form');
  return [
    ...(item.encryption !== null && isBare
      ? [finding('PASSWORD_STRIPPED', 'info', { file }, item.id, 'strip-password')]
      : []),
    ...(asksForForm?.rule === 'key-form' && isBare
      ? [finding('KEY_REWRAPPED', 'info', { file, form: asksForForm.form }, item.id, 'rewrap-key')]
      : []),
  ];
}

function bareKeyFindings(plan: readonly FilePlan[]): Finding[] {
  return plan
    .filter(({ encrypted, contents }) => !encrypted && contents.some(({ kind }) => kind === 'private-key'))
    .map(({ name }) => finding('KEY_WRITTEN_BARE', 'warning', { file: name }, name));
}
