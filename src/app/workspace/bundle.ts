/** A bundle: one hand-over, as the ordered choices a person made about it. Undo drops the last choice. */
import { type FindingCode, type Fix, FIXES } from '#shared/finding.ts';
import type { HostGroup } from '#shared/host.ts';
import type { Certificate } from '#core/x509/certificate.ts';

export type Choice =
  | { readonly kind: 'target'; readonly id: string }
  /** The leaf by its digest, or by a hostname that it covers. */
  | { readonly kind: 'leaf'; readonly wanted: string }
  | { readonly kind: 'hosts'; readonly groups: readonly HostGroup[] }
  | { readonly kind: 'path'; readonly sha256s: readonly string[] }
  | { readonly kind: 'name'; readonly name: string }
  /** Nodes of one cluster are one instance, and may share a certificate. */
  | { readonly kind: 'instance'; readonly instance: string }
  | { readonly kind: 'accept'; readonly code: FindingCode; readonly reason: string | null }
  /** A change to the plan that mends a finding, made or taken back. */
  | { readonly kind: 'fix'; readonly fix: Fix; readonly applied: boolean }
  /** What the entry of a store is called. */
  | { readonly kind: 'friendly-name'; readonly name: string }
  /** An item of the target's checklist. */
  | { readonly kind: 'tick'; readonly item: string; readonly ticked: boolean }
  /** The certificate that was handed over last time, as the report of then has it. */
  | { readonly kind: 'before'; readonly certificate: Certificate }
  /** The authorities' certificates that were handed over last time: all that the report of then says of them. */
  | { readonly kind: 'handed'; readonly certificates: readonly HandedCertificate[] }
  /** The trust bundle before this one; null: compared with none any more. */
  | { readonly kind: 'previous'; readonly before: TrustBefore | null };

/** What was handed over last time for others to trust. */
export interface TrustBefore {
  /** The files it was read from, as a person knows them. */
  readonly files: readonly string[];
  readonly authorities: readonly Certificate[];
}

export interface HandedCertificate {
  readonly sha256: string;
  readonly subject: string;
}

export interface Bundle {
  readonly id: string;
  readonly choices: readonly Choice[];
}

/** Fixes that are made unless they are taken back; the others are made when they are asked for. */
const BY_DEFAULT: readonly Fix[] = FIXES.filter((fix) => fix !== 'write-root-apart');

/** What the choices come to: the last of each kind, and every acceptance. */
export interface Settled {
  readonly target: string | null;
  readonly leaf: string | null;
  readonly groups: readonly HostGroup[];
  readonly path: readonly string[] | null;
  readonly name: string | null;
  readonly instance: string;
  readonly accepted: ReadonlyMap<FindingCode, string | null>;
  readonly fixes: ReadonlySet<Fix>;
  readonly friendlyName: string | null;
  readonly ticked: ReadonlySet<string>;
  readonly before: Certificate | null;
  readonly handed: readonly HandedCertificate[];
  readonly previous: TrustBefore | null;
}

export function settle(bundle: Bundle): Settled {
  const last = <K extends Choice['kind']>(kind: K): Extract<Choice, { kind: K }> | undefined =>
    bundle.choices.findLast((choice): choice is Extract<Choice, { kind: K }> => choice.kind === kind);
  const accepted = new Map<FindingCode, string | null>();
  for (const choice of bundle.choices) if (choice.kind === 'accept') accepted.set(choice.code, choice.reason);
  return {
    target: last('target')?.id ?? null,
    leaf: last('leaf')?.wanted ?? null,
    groups: last('hosts')?.groups ?? [],
    path: last('path')?.sha256s ?? null,
    name: last('name')?.name ?? null,
    instance: last('instance')?.instance ?? bundle.id,
    accepted,
    fixes: switched(
      BY_DEFAULT,
      bundle.choices.flatMap((choice) => (choice.kind === 'fix' ? [[choice.fix, choice.applied] as const] : [])),
    ),
    friendlyName: last('friendly-name')?.name ?? null,
    ticked: switched(
      [],
      bundle.choices.flatMap((choice) => (choice.kind === 'tick' ? [[choice.item, choice.ticked] as const] : [])),
    ),
    before: last('before')?.certificate ?? null,
    handed: last('handed')?.certificates ?? [],
    previous: last('previous')?.before ?? null,
  };
}

/** The fixes that are not as they are at the start, as choices of them would say it. */
export function switchedFixes({ fixes }: Settled): Partial<Record<Fix, boolean>> {
  const changed = FIXES.filter((fix) => fixes.has(fix) !== BY_DEFAULT.includes(fix));
  return Object.fromEntries(changed.map((fix) => [fix, fixes.has(fix)]));
}

/** What is on at the start, and after each switch. */
function switched<T>(start: readonly T[], switches: readonly (readonly [T, boolean])[]): ReadonlySet<T> {
  const on = new Set(start);
  for (const [one, isOn] of switches) {
    if (isOn) on.add(one);
    else on.delete(one);
  }
  return on;
}

/** A choice of the leaf that holds for the next certificate too: by a name, and not by the digest of this one. */
export function leafHost(wanted: string | null): string | null {
  return wanted === null || /^[0-9a-f]{64}$/i.test(wanted) ? null : wanted;
}

export function choose(bundle: Bundle, choice: Choice): Bundle {
  return { ...bundle, choices: [...bundle.choices, choice] };
}

export function undo(bundle: Bundle): Bundle {
  return { ...bundle, choices: bundle.choices.slice(0, -1) };
}
