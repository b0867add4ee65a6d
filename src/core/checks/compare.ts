/** A certificate against the one that takes its place: what is lost, gained and kept (facts/anchors.md, gap 3). */
import { hex } from '../bytes.ts';
import { presentedDnsName } from '../hostnames/presented.ts';
import { parentOf } from '../hostnames/dns-name.ts';
import * as oid from '../der/oids.ts';
import type { Certificate } from '../x509/certificate.ts';
import { type GeneralName, sanView } from '../x509/general-name.ts';

export interface Changed<T> {
  readonly old: T;
  readonly new: T;
}

export interface Comparison {
  readonly sameCertificate: boolean;
  /** 'DNS:www.example.com'. Names are the same whatever their case; kept ones are as the new certificate has them. */
  readonly names: {
    readonly lost: readonly string[];
    readonly gained: readonly string[];
    readonly kept: readonly string[];
    /** Of those lost the ones that a wildcard of the new certificate covers all the same. */
    readonly stillCovered: readonly string[];
  };
  /** Whether both have the same public key: a renewal is the time for a new one. */
  readonly sameKey: boolean;
  readonly subject: Changed<string>;
  readonly issuer: Changed<string>;
  /** By the names of RFC 5280 4.2.1.3 and 4.2.1.12; an extension that is absent allows 'any'. */
  readonly usages: { readonly lost: readonly string[]; readonly gained: readonly string[] };
  /** Milliseconds since 1970 UTC. */
  readonly dates: Changed<{ readonly notBefore: number; readonly notAfter: number }>;
}

export function compareCertificates(before: Certificate, after: Certificate): Comparison {
  const [oldUsages, newUsages] = [usagesOf(before), usagesOf(after)];
  return {
    sameCertificate: before.sha256 === after.sha256,
    names: compareNames(before.subjectAltName ?? [], after.subjectAltName ?? []),
    sameKey: before.publicKey.identity === after.publicKey.identity,
    subject: { old: String(before.subject), new: String(after.subject) },
    issuer: { old: String(before.issuer), new: String(after.issuer) },
    usages: {
      lost: oldUsages.filter((usage) => !newUsages.includes(usage)),
      gained: newUsages.filter((usage) => !oldUsages.includes(usage)),
    },
    dates: { old: datesOf(before), new: datesOf(after) },
  };
}

function compareNames(before: readonly GeneralName[], after: readonly GeneralName[]): Comparison['names'] {
  const [old, now] = [byKey(before), byKey(after)];
  const lost = [...old].filter(([key]) => !now.has(key));
  return {
    lost: lost.map(([, { label }]) => label),
    gained: [...now].filter(([key]) => !old.has(key)).map(([, { label }]) => label),
    kept: [...now].filter(([key]) => old.has(key)).map(([, { label }]) => label),
    stillCovered: lost.filter(([, { name }]) => isCovered(name, now)).map(([, { label }]) => label),
  };
}

interface Named {
  readonly label: string;
  readonly name: GeneralName;
}

/** Case counts only in what is no host's name. */
function byKey(names: readonly GeneralName[]): ReadonlyMap<string, Named> {
  return new Map(
    names.map((name) => {
      const { type, value } = sanView(name);
      return [name.type === 'IP' ? `IP:${hex(name.octets)}` : keyOf(type, value), { label: `${type}:${value}`, name }];
    }),
  );
}

function keyOf(type: string, value: string): string {
  return type === 'DNS' ? `DNS:${value.toLowerCase()}` : `${type}:${value}`;
}

function isCovered(name: GeneralName, now: ReadonlyMap<string, Named>): boolean {
  if (name.type !== 'DNS') return false;
  const presented = presentedDnsName(name.value);
  const zone = presented.kind === 'exact' ? parentOf(presented.name) : null;
  return zone !== null && now.has(keyOf('DNS', `*.${zone}`));
}

const PURPOSES: Readonly<Record<string, string>> = {
  [oid.serverAuth]: 'serverAuth',
  [oid.clientAuth]: 'clientAuth',
  [oid.anyExtendedKeyUsage]: 'anyExtendedKeyUsage',
  '1.3.6.1.5.5.7.3.3': 'codeSigning',
  '1.3.6.1.5.5.7.3.4': 'emailProtection',
  '1.3.6.1.5.5.7.3.8': 'timeStamping',
  '1.3.6.1.5.5.7.3.9': 'OCSPSigning',
};

function usagesOf({ keyUsage, extendedKeyUsage }: Certificate): string[] {
  const purposes = extendedKeyUsage?.map((id) => PURPOSES[id] ?? id) ?? ['anyExtendedKeyUsage'];
  return [...new Set([...(keyUsage ?? ['anyKeyUsage']), ...purposes])];
}

function datesOf({ notBefore, notAfter }: Certificate): { notBefore: number; notAfter: number } {
  return { notBefore, notAfter };
}
