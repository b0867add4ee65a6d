/**
 * Wildcards that reach across environments: a certificate for production whose wildcard also covers the test
 * environment's names ties both to one key (facts/targets.md 1b asks not to).
 */
import type { GeneralName } from '../x509/general-name.ts';
import { parentOf } from './dns-name.ts';
import { presentedDnsName } from './presented.ts';
import { reference } from './reference.ts';

export interface SharedWildcard {
  /** 'DNS:*.example.com' */
  readonly name: string;
  /** The first wanted name of the other environment that it covers, as it was given. */
  readonly host: string;
}

/** The wildcards among a certificate's `names` that cover any of the names another environment wants. */
export function sharedWildcards(names: readonly GeneralName[], others: readonly string[]): SharedWildcard[] {
  const byZone = new Map<string, string>();
  for (const host of others) {
    const read = reference(host);
    const zone = read.kind === 'dns' || read.kind === 'pattern' ? parentOf(read.ascii) : null;
    if (zone !== null && !byZone.has(zone)) byZone.set(zone, host);
  }
  return names.flatMap((name) => {
    const presented = name.type === 'DNS' ? presentedDnsName(name.value) : null;
    const host = presented?.kind === 'wildcard' ? byZone.get(presented.zone) : undefined;
    return name.type === 'DNS' && host !== undefined ? [{ name: `DNS:${name.value}`, host }] : [];
  });
}
