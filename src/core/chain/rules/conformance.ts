/**
 * What RFC 5280 section 4 asks of conforming authorities beyond path validation. Strict clients (Python since 3.13,
 * openssl -x509_strict) refuse what breaks it; others do not, so it is judged only when asked for.
 */
import { type Finding, finding } from '#shared/finding.ts';
import type { ProfileRule } from '#shared/profile.ts';
import * as oid from '../../der/oids.ts';
import type { Certificate } from '../../x509/certificate.ts';
import type { Position } from '../position.ts';

interface Rule {
  readonly rule: ProfileRule;
  readonly clause: string;
  readonly isBroken: (certificate: Certificate, position: Position) => boolean;
}

const RULES: readonly Rule[] = [
  {
    rule: 'authority-key-id-missing',
    clause: '4.2.1.1',
    // A root may leave it out: it would repeat its own key identifier.
    isBroken: ({ authorityKeyIdentifier }, { isRoot }) => !isRoot && (authorityKeyIdentifier?.keyId ?? null) === null,
  },
  { rule: 'authority-key-id-critical', clause: '4.2.1.1', isBroken: isCritical(oid.authorityKeyIdentifier) },
  {
    rule: 'subject-key-id-missing',
    clause: '4.2.1.2',
    isBroken: ({ subjectKeyIdentifier }, { below }) => below >= 0 && subjectKeyIdentifier === null,
  },
  { rule: 'subject-key-id-critical', clause: '4.2.1.2', isBroken: isCritical(oid.subjectKeyIdentifier) },
  {
    rule: 'path-length-without-ca',
    clause: '4.2.1.9',
    isBroken: ({ isCa, basicConstraints, keyUsage }) =>
      (basicConstraints?.pathLength ?? null) !== null && !(isCa && (keyUsage?.has('keyCertSign') ?? true)),
  },
  {
    rule: 'name-constraints-not-in-ca',
    clause: '4.2.1.10',
    isBroken: ({ isCa, nameConstraints }) => nameConstraints !== null && !isCa,
  },
  {
    rule: 'name-constraints-empty',
    clause: '4.2.1.10',
    isBroken: ({ nameConstraints: names }) => names !== null && names.permitted.length + names.excluded.length === 0,
  },
  {
    rule: 'name-constraints-leading-dot',
    clause: '4.2.1.10',
    isBroken: ({ nameConstraints: names }) =>
      names !== null &&
      [...names.permitted, ...names.excluded].some((base) => base.type === 'DNS' && base.value.startsWith('.')),
  },
  {
    rule: 'policy-repeated',
    clause: '4.2.1.4',
    isBroken: ({ certificatePolicies: policies }) => policies !== null && new Set(policies).size < policies.length,
  },
  {
    rule: 'policy-constraints-not-critical',
    clause: '4.2.1.11',
    isBroken: (certificate) =>
      certificate.hasExtension(oid.policyConstraints) && !isCritical(oid.policyConstraints)(certificate),
  },
  {
    rule: 'serial-not-positive',
    clause: '4.1.2.2',
    // Public roots are known by number 0, from before the rule.
    isBroken: ({ serial }, { isRoot }) => !isRoot && (/^[89a-f]/.test(serial) || /^0+$/.test(serial)),
  },
  { rule: 'serial-too-long', clause: '4.1.2.2', isBroken: ({ serial }) => serial.length > 40 },
  { rule: 'issuer-empty', clause: '4.1.2.4', isBroken: ({ issuer }) => issuer.isEmpty },
  { rule: 'ca-subject-empty', clause: '4.1.2.6', isBroken: ({ isCa, subject }) => isCa && subject.isEmpty },
  {
    rule: 'empty-subject-san-not-critical',
    clause: '4.1.2.6',
    isBroken: (certificate) => certificate.subject.isEmpty && !isCritical(oid.subjectAltName)(certificate),
  },
];

export function conformance(path: readonly Position[]): Finding[] {
  return path.flatMap((position) =>
    RULES.filter(({ isBroken }) => isBroken(position.certificate, position)).map(({ rule, clause }) =>
      finding('PROFILE_BROKEN', 'blocker', { ...position.fact, rule, clause: `RFC 5280 ${clause}` }),
    ),
  );
}

function isCritical(id: string): (certificate: Certificate) => boolean {
  return ({ extensions }) => extensions.some((extension) => extension.oid === id && extension.critical);
}
