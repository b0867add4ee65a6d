/** Which wanted names a certificate covers, by RFC 9525: its subject alternative names alone, and why. */
import type { HostGroup, HostReason, HostResult } from '#shared/host.ts';
import { hex } from '../bytes.ts';
import { type GeneralName, sanView } from '../x509/general-name.ts';
import { parentOf } from './dns-name.ts';
import { toUnicode } from './idn.ts';
import { commonNameMatches, partialWildcard } from './legacy.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { NearNames } from './near.ts';
import { reference, type Reference } from './reference.ts';

export interface HostMatches {
  /** One per wanted name, in the order of the groups. */
  readonly results: readonly HostResult[];
  /** 'DNS:old.example.com': what is named but nobody asked for. */
  readonly unusedNames: readonly string[];
  /** 'URI:https://...', 'email:...', and service names (RFC 9525 2): never compared with a host. */
  readonly otherNames: readonly string[];
}

/** What a result says beside the wanted name itself. */
type Answer = Pick<HostResult, 'covered' | 'by' | 'rule' | 'reason' | 'near' | 'legacy'>;

interface Certified {
  readonly index: NameIndex;
  readonly near: NearNames;
  readonly commonName: string | null;
}

/**
 * @param names the certificate's subject alternative names; null where the extension is absent
 * @param commonName only ever named in a reason, never matched (RFC 9525 2)
 * @param read how a wanted name is read; `referenceIdentifier` for one that must not be mended
 */
export function matchHosts(
  names: readonly GeneralName[] | null,
  commonName: string | null,
  groups: readonly HostGroup[],
  read: (host: string) => Reference = reference,
): HostMatches {
  const index = indexNames(names ?? []);
  const certified = { index, near: new NearNames(index.exact.keys()), commonName };
  const used = new Set<string>();
  const results = groups.flatMap(({ name: group, hosts }) =>
    hosts.map((host): HostResult => {
      const wanted = read(host);
      for (const label of covering(wanted, index)) used.add(label);
      const { ascii, mended } = wanted.kind === 'unusable' ? { ascii: null, mended: null } : wanted;
      const unicode = ascii === null ? null : toUnicode(ascii);
      return { host, ascii, mended, unicode, group, ...answer(wanted, certified) };
    }),
  );
  return {
    results,
    unusedNames: index.labels.filter((label) => !used.has(label)),
    otherNames: otherNames(names ?? []),
  };
}

function otherNames(names: readonly GeneralName[]): string[] {
  const others = names.filter(({ type }) => type !== 'DNS' && type !== 'IP').map(sanView);
  return others.map(({ type, value }) => `${type}:${value}`);
}

/** Every name that covers the wanted one, the closest first. */
function covering(wanted: Reference, { exact, wildcard, address }: NameIndex): readonly string[] {
  switch (wanted.kind) {
    case 'ip':
      return address.get(hex(wanted.octets)) ?? [];
    case 'pattern':
      return wildcard.get(wanted.ascii.slice(2)) ?? [];
    case 'dns':
      return [...(exact.get(wanted.ascii) ?? []), ...(wildcard.get(parentOf(wanted.ascii) ?? '') ?? [])];
    case 'unusable':
      return [];
  }
}

function answer(wanted: Reference, certified: Certified): Answer {
  if (wanted.kind === 'unusable') return refused(wanted.reason, null, false);
  const [by] = covering(wanted, certified.index);
  if (by === undefined) return wanted.kind === 'dns' ? whyNot(wanted.ascii, certified) : whyNotOther(wanted, certified);
  const rule = wanted.kind === 'ip' ? 'ip' : by.startsWith('DNS:*.') ? 'wildcard' : 'exact';
  const reason = wanted.kind === 'pattern' ? 'pattern' : rule;
  return { covered: true, by, rule, reason, near: null, legacy: true };
}

function refused(reason: HostReason, near: string | null, legacy: boolean): Answer {
  return { covered: false, by: null, rule: null, reason, near, legacy };
}

/** What would be there if it were meant to be; the reason that says most comes first. */
function whyNot(host: string, { index, near, commonName }: Certified): Answer {
  const partial = partialWildcard(host, index);
  if (partial !== null) return refused('partial-wildcard', partial, true);
  if (index.wildcard.has(host)) return refused('wildcard-not-apex', `*.${host}`, false);
  const inCommonName = commonNameMatches(host, commonName);
  if (inCommonName) return refused('common-name-only', null, !index.hasDnsName);
  for (let zone = parentOf(host); zone !== null; zone = parentOf(zone)) {
    if (index.wildcard.has(zone)) return refused('wildcard-too-deep', `*.${zone}`, false);
  }
  if (index.unusable.has(`${host}.`)) return refused('trailing-dot', `${host}.`, false);
  return refused(index.labels.length === 0 ? 'no-names' : 'not-named', near.nearest(host), false);
}

function whyNotOther(wanted: Exclude<Reference, { kind: 'dns' | 'unusable' }>, { index }: Certified): Answer {
  if (index.labels.length === 0) return refused('no-names', null, false);
  if (wanted.kind === 'pattern') return refused('pattern-not-covered', null, false);
  const isWritten = index.unusable.has(wanted.ascii);
  return refused(isWritten ? 'address-as-dns' : 'not-named', null, false);
}
