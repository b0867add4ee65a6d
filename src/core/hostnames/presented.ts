/** The names a certificate presents (RFC 9525 4, 6.3), and what keeps one from ever matching. */
import type { HostReason } from '#shared/host.ts';
import type { GeneralName } from '../x509/general-name.ts';
import { parseAddress } from '../x509/ip-address.ts';
import { dnsNameProblem, endsInNumber } from './dns-name.ts';

export type Presented =
  /** Both in lower case; `zone` is what follows '*.'. */
  | { readonly kind: 'exact'; readonly name: string }
  | { readonly kind: 'wildcard'; readonly zone: string }
  | { readonly kind: 'unusable'; readonly reason: HostReason };

/** Reads the value of a dNSName. Only a complete left-most label may be a wildcard, and only one (RFC 9525 6.3). */
export function presentedDnsName(value: string): Presented {
  const name = value.toLowerCase();
  const zone = name.startsWith('*.') ? name.slice(2) : null;
  const reason = /[\u0080-\uffff]/.test(name) ? 'not-ascii' : dnsNameReason(name, zone ?? name);
  if (reason !== null) return { kind: 'unusable', reason };
  return zone === null ? { kind: 'exact', name } : { kind: 'wildcard', zone };
}

function dnsNameReason(name: string, fixed: string): HostReason | null {
  if (parseAddress(name) !== null || endsInNumber(fixed)) return 'address-as-dns';
  if (name.endsWith('.') && name.length > 1) return 'trailing-dot';
  const problem = dnsNameProblem(fixed);
  return problem === 'wildcard-misplaced' && isPartialWildcard(name) ? 'partial-wildcard' : problem;
}

/** f*.example.com: once allowed within the left-most label (RFC 6125 6.4.3), which old clients still honour. */
function isPartialWildcard(name: string): boolean {
  return /^[a-z0-9-]*\*[a-z0-9-]*\.[^*]+$/.test(name) && !name.startsWith('*.');
}

/** What keeps a subject alternative name from ever matching a host, or null; names that are for no host count as fine. */
export function presentedProblem(name: GeneralName): HostReason | null {
  if (name.type === 'IP') return [4, 16].includes(name.octets.length) ? null : 'ambiguous-address';
  if (name.type !== 'DNS') return null;
  const presented = presentedDnsName(name.value);
  return presented.kind === 'unusable' ? presented.reason : null;
}

/** 'DNS:www.example.com', 'IP:192.0.2.1', 'email:…', 'URI:…' -> a name; null where it is none (contract `--san`). */
export function presentedFromText(text: string): GeneralName | null {
  const [, type = '', value = ''] = /^(dns|ip|email|uri):(.+)$/is.exec(text) ?? [];
  switch (type.toLowerCase()) {
    case 'dns':
      return { type: 'DNS', value };
    case 'email':
      return { type: 'email', value };
    case 'uri':
      return { type: 'URI', value };
    case 'ip': {
      const octets = parseAddress(value);
      return octets === null ? null : { type: 'IP', octets };
    }
    default:
      return null;
  }
}
