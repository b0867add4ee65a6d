/** What the CA/Browser Forum's Baseline Requirements (2.2.6) ask of public TLS certificates beyond RFC 5280. */
import { type Finding, finding } from '#shared/finding.ts';
import type { ProfileRule } from '#shared/profile.ts';
import * as oid from '../../der/oids.ts';
import type { Certificate } from '../../x509/certificate.ts';
import { sanView } from '../../x509/general-name.ts';
import type { Position } from '../position.ts';

type IsPublicSuffix = (domain: string) => boolean;

interface Rule {
  readonly rule: ProfileRule;
  readonly clause: string;
  readonly isBroken: (position: Position, isPublicSuffix: IsPublicSuffix) => boolean;
}

const RULES: readonly Rule[] = [
  { rule: 'root-authority-key-id', clause: '7.1.2.1.3', isBroken: hasOddRootKeyId },
  { rule: 'key-not-allowed', clause: '6.1.5', isBroken: ({ certificate }) => !isKeyAllowed(certificate) },
  { rule: 'leaf-is-ca', clause: '7.1.2.7.8', isBroken: ({ certificate, below }) => below < 0 && certificate.isCa },
  {
    rule: 'san-missing',
    clause: '7.1.2.7.12',
    isBroken: ({ certificate, below }) => below < 0 && (certificate.subjectAltName ?? []).length === 0,
  },
  {
    rule: 'common-name-not-in-san',
    clause: '7.1.4.3',
    isBroken: ({ certificate, below }) => below < 0 && isCommonNameAlone(certificate),
  },
  {
    rule: 'usage-not-server-only',
    clause: '7.1.2.7.10',
    isBroken: ({ certificate, below }) => below < 0 && !isForServers(certificate),
  },
  {
    rule: 'wildcard-over-public-suffix',
    clause: '3.2.2.6',
    isBroken: ({ certificate, below }, isPublicSuffix) =>
      below < 0 &&
      (certificate.subjectAltName ?? []).some(
        (name) =>
          name.type === 'DNS' && name.value.startsWith('*.') && isPublicSuffix(name.value.slice(2).toLowerCase()),
      ),
  },
];

export function baseline(path: readonly Position[], isPublicSuffix: IsPublicSuffix): Finding[] {
  return path.flatMap((position) =>
    RULES.filter(({ isBroken }) => isBroken(position, isPublicSuffix)).map(({ rule, clause }) =>
      finding('PROFILE_BROKEN', 'blocker', { ...position.fact, rule, clause: `CA/B Baseline Requirements ${clause}` }),
    ),
  );
}

/** A root that names its own key does so by the key identifier alone. */
function hasOddRootKeyId({ certificate: { authorityKeyIdentifier: id }, isRoot }: Position): boolean {
  return isRoot && id !== null && (id.keyId === null || id.issuer !== null || id.serial !== null);
}

/** RSA from 2048 bits in whole octets, or one of three named curves. */
function isKeyAllowed({ publicKey: { type, bits, curve, ec } }: Certificate): boolean {
  if (type === 'RSA') return bits !== null && bits >= 2048 && bits % 8 === 0;
  return type === 'EC' && ec !== null && ['P-256', 'P-384', 'P-521'].includes(curve ?? '');
}

/** The value must be one of the alternative names, character for character. */
function isCommonNameAlone({ subject: { commonName }, subjectAltName }: Certificate): boolean {
  return commonName !== null && !(subjectAltName ?? []).some((name) => sanView(name).value === commonName);
}

function isForServers({ extendedKeyUsage: uses }: Certificate): boolean {
  return uses !== null && uses.includes(oid.serverAuth) && !uses.includes(oid.anyExtendedKeyUsage);
}
