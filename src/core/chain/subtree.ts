/**
 * Whether a name lies within a subtree of a name constraint (RFC 5280 4.2.1.10). A wildcard name stands for many
 * names: it lies within a permitted subtree when all of them do, and meets an excluded one when any of them does.
 */
import { sameBytes } from '../bytes.ts';
import type { GeneralName } from '../x509/general-name.ts';

export type SubtreeKind = 'permitted' | 'excluded';

/** `name` and `base` are of one form (see isSameForm). */
export function isWithin(name: GeneralName, base: GeneralName, kind: SubtreeKind): boolean {
  if (name.type === 'DNS' && base.type === 'DNS') return dns(name.value.toLowerCase(), base.value.toLowerCase(), kind);
  if (name.type === 'IP' && base.type === 'IP') return address(name.octets, base.octets);
  if (name.type === 'email' && base.type === 'email') return mailbox(name.value, base.value);
  if (name.type === 'URI' && base.type === 'URI') return uri(name.value, base.value);
  if (name.type === 'directory' && base.type === 'directory') {
    const [inner, outer] = [name.name.comparable, base.name.comparable];
    return outer === '' || inner === outer || inner.startsWith(`${outer}/`);
  }
  // A form that is not understood: RFC 5280 6.1 asks to refuse rather than to let pass.
  return kind === 'excluded';
}

/** The same form of name, to which alone a constraint speaks. */
export function isSameForm(name: GeneralName, base: GeneralName): boolean {
  return name.type === base.type && !(name.type === 'other' && base.type === 'other' && name.tag !== base.tag);
}

/** Zero or more labels on the left. A leading dot, which RFC 5280 gives no meaning here, asks for at least one. */
function dns(name: string, base: string, kind: SubtreeKind): boolean {
  if (base === '') return true;
  if (isUnder(name, base)) return true;
  if (!base.startsWith('.') && name === base) return true;
  // *.example.com may stand for foo.example.com, which is excluded (CVE-2025-61727).
  return kind === 'excluded' && name.startsWith('*.') && base.replace(/^\.?[^.]+/, '') === name.slice(1);
}

function isUnder(name: string, base: string): boolean {
  return name.endsWith(base.startsWith('.') ? base : `.${base}`);
}

/** The base is an address and a mask of the same length (RFC 4632). */
function address(octets: Uint8Array, base: Uint8Array): boolean {
  if (base.length !== octets.length * 2) return false;
  const mask = base.subarray(octets.length);
  const masked = (bytes: Uint8Array): Uint8Array => bytes.map((octet, i) => octet & (mask[i] as number));
  return sameBytes(masked(octets), masked(base.subarray(0, octets.length)));
}

/** A mailbox, all mailboxes of a host, or (leading dot) of all hosts below a domain. Only the host ignores case. */
function mailbox(name: string, base: string): boolean {
  const at = name.lastIndexOf('@');
  const host = name.slice(at + 1).toLowerCase();
  const baseAt = base.lastIndexOf('@');
  const baseHost = base.slice(baseAt + 1).toLowerCase();
  if (baseAt >= 0) return host === baseHost && name.slice(0, at) === base.slice(0, baseAt);
  return baseHost.startsWith('.') ? host.endsWith(baseHost) : host === baseHost;
}

const HOST_OF_URI = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^:/?#[\]]+)/i;

/** The constraint speaks of the host; one written as an address, or not written at all, is in no subtree. */
function uri(name: string, base: string): boolean {
  const host = HOST_OF_URI.exec(name)?.[1]?.toLowerCase();
  if (host === undefined || /^[\d.]+$/.test(host)) return false;
  const domain = base.toLowerCase();
  return domain.startsWith('.') ? host.endsWith(domain) : host === domain;
}
