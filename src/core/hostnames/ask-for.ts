/** What to ask an authority for, so that every wanted name that a certificate can cover is covered. */
import type { HostResult } from '#shared/host.ts';
import { parseAddress } from '../x509/ip-address.ts';
import { parentOf } from './dns-name.ts';

/** 'DNS:www.example.com', 'DNS:*.zone', 'IP:…', in the order of the wanted names; none that a wildcard among them covers. */
export function namesToAskFor(results: readonly HostResult[]): readonly string[] {
  const wanted = results.flatMap(({ covered, ascii }) => (covered || ascii === null ? [] : [ascii]));
  const zones = new Set(wanted.flatMap((name) => (name.startsWith('*.') ? [name.slice(2)] : [])));
  const needed = wanted.filter((name) => name.startsWith('*.') || !zones.has(parentOf(name) ?? ''));
  return [...new Set(needed)].map((name) => `${parseAddress(name) === null ? 'DNS' : 'IP'}:${name}`);
}

/**
 * What a reissue is ordered for: the names that a certificate has, then those that it lacks. Names as an order takes
 * them, without their type. Empty where it lacks none.
 */
export function namesForReissue(names: readonly string[], results: readonly HostResult[]): readonly string[] {
  const lacking = namesToAskFor(results);
  const all = [...names.filter((name) => /^(?:DNS|IP):/.test(name)), ...lacking];
  return lacking.length === 0 ? [] : [...new Set(all.map((name) => name.replace(/^[A-Z]+:/, '')))];
}
