/**
 * A wanted name -> what is compared (RFC 9525 6.2, "reference identifier"). People paste addresses, ports and names in
 * their own script; nothing is guessed beyond what a browser's address bar would do.
 */
import type { HostMend, HostReason } from '#shared/host.ts';
import { parseAddress, showAddress } from '../x509/ip-address.ts';
import { dnsNameProblem, endsInNumber } from './dns-name.ts';
import { isUnsettled, toAscii } from './idn.ts';

export type Reference = Usable | { readonly kind: 'unusable'; readonly reason: HostReason };

/** `mended`: what was cut off around it. */
type Usable = { readonly mended: HostMend | null } & (
  | /** Lower case, A-labels, no trailing dot. */ { readonly kind: 'dns'; readonly ascii: string }
    /** Any new name in the zone: `ascii` is '*.zone'. */
  | { readonly kind: 'pattern'; readonly ascii: string }
  | { readonly kind: 'ip'; readonly ascii: string; readonly octets: Uint8Array }
);

const URL_FORM = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/?#@]*@)?([^/?#]*)/i;
const PATH_FORM = /^([^/?#]+)[/?#]/;
const PORT_FORM = /^(\[[^\]]*\]|[^:]*):\d{1,5}$/;

/** Takes a name as people give it: also a URL, a host with a port or a path. Spaces are an error, as everywhere. */
export function reference(text: string): Reference {
  const authority = URL_FORM.exec(text)?.[1];
  const host = authority ?? withoutPath(text);
  const bare = PORT_FORM.exec(host)?.[1] ?? host;
  const read = referenceIdentifier(bare);
  if (read.kind === 'unusable' || bare === text) return read;
  return { ...read, mended: authority !== undefined ? 'url' : host === text ? 'port' : 'path' };
}

/** A range such as 192.0.2.0/24 is no address with a path behind it. */
function withoutPath(text: string): string {
  const host = PATH_FORM.exec(text)?.[1] ?? text;
  return parseAddress(host) === null ? host : text;
}

/** Takes only what is itself a host name, an IP address (IPv6 also in brackets) or a pattern. */
export function referenceIdentifier(text: string): Reference {
  const bare = /^\[(.*:.*)\]$/.exec(text)?.[1] ?? text;
  const octets = parseAddress(bare);
  if (octets !== null) return { kind: 'ip', ascii: showAddress(octets), octets, mended: null };
  const name = toAscii(text);
  if (name === null) return unusable(isUnsettled(text) ? 'letter-unsettled' : 'not-a-hostname');
  const rooted = name.endsWith('.') ? name.slice(0, -1) : name;
  const isPattern = rooted.startsWith('*.');
  const problem = dnsNameProblem(isPattern ? rooted.slice(2) : rooted);
  // OpenSSL and others take it for "any name in the zone", browsers for a mistake.
  if (problem === 'empty-label' && /^\.[^.]/.test(rooted) && !rooted.includes('..')) return unusable('leading-dot');
  if (problem !== null) return unusable(problem);
  if (endsInNumber(rooted)) return unusable('ambiguous-address');
  return { kind: isPattern ? 'pattern' : 'dns', ascii: rooted, mended: null };
}

function unusable(reason: HostReason): Reference {
  return { kind: 'unusable', reason };
}
