/** The names of one certificate by what they match, so that thousands of names meet thousands of hosts quickly. */
import { hex } from '../bytes.ts';
import { type GeneralName, sanView } from '../x509/general-name.ts';
import { parentOf } from './dns-name.ts';
import { presentedDnsName } from './presented.ts';

export interface NameIndex {
  /** Lower-case name, wildcard zone, or address in hex -> the labels ('DNS:WWW.example.com') that say so. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly wildcard: ReadonlyMap<string, readonly string[]>;
  readonly address: ReadonlyMap<string, readonly string[]>;
  /** Partial wildcards, which never match, by the name one label up; and every other dNSName that never matches. */
  readonly partial: ReadonlyMap<string, readonly string[]>;
  readonly unusable: ReadonlyMap<string, string>;
  /** Every dNSName and iPAddress, in order. */
  readonly labels: readonly string[];
  readonly hasDnsName: boolean;
}

export function indexNames(names: readonly GeneralName[]): NameIndex {
  const index = {
    exact: new Map<string, string[]>(),
    wildcard: new Map<string, string[]>(),
    address: new Map<string, string[]>(),
    partial: new Map<string, string[]>(),
    unusable: new Map<string, string>(),
    labels: [] as string[],
  };
  for (const name of names) {
    if (name.type !== 'DNS' && name.type !== 'IP') continue;
    const { type, value } = sanView(name);
    const label = `${type}:${value}`;
    index.labels.push(label);
    if (name.type === 'IP') {
      append(index.address, hex(name.octets), label);
      continue;
    }
    const presented = presentedDnsName(name.value);
    const lower = name.value.toLowerCase();
    if (presented.kind === 'exact') append(index.exact, presented.name, label);
    else if (presented.kind === 'wildcard') append(index.wildcard, presented.zone, label);
    else if (presented.reason === 'partial-wildcard') append(index.partial, parentOf(lower) ?? '', label);
    else index.unusable.set(lower, label);
  }
  return { ...index, hasDnsName: names.some(({ type }) => type === 'DNS') };
}

function append(map: Map<string, string[]>, key: string, label: string): void {
  const labels = map.get(key);
  if (labels === undefined) map.set(key, [label]);
  else labels.push(label);
}
