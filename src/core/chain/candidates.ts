/**
 * In which order the certificates that bear an issuer's name are tried. Order is all that key identifiers decide:
 * RFC 4158 3.5.12 warns that they may differ on a sound path, so a mismatch is tried last but not left out.
 */
import type { Certificate } from '../x509/certificate.ts';
import type { Pool, PoolMember } from './pool.ts';

/** How well a certificate fits the authority key identifier of the one it may have issued (RFC 5280 4.2.1.1). */
export type KeyIdentifierFit = 'match' | 'unknown' | 'mismatch';

const FIT_ORDER: readonly KeyIdentifierFit[] = ['match', 'unknown', 'mismatch'];

/** Compares both ways of naming the issuer's key: its identifier, and the issuer and serial of its certificate. */
export function keyIdentifierFit(child: Certificate, issuer: Certificate): KeyIdentifierFit {
  const { keyId = null, issuer: names = null, serial = null } = child.authorityKeyIdentifier ?? {};
  const known = issuer.subjectKeyIdentifier;
  const byKey = keyId === null || known === null ? null : keyId === known;
  const bySerial =
    names === null || serial === null
      ? null
      : serial === issuer.serial &&
        names.some((name) => name.type === 'directory' && name.name.comparable === issuer.issuer.comparable);
  if (byKey === false || bySerial === false) return 'mismatch';
  return byKey === true || bySerial === true ? 'match' : 'unknown';
}

/**
 * Everything in the pool that may have issued `child`, best first: fitting key identifiers, valid at `at`, trusted,
 * given rather than from the library, newest. The digest decides last, so that the order of the pool never does.
 */
export function candidates(child: Certificate, pool: Pool, at: number): readonly PoolMember[] {
  const ranked = pool
    .named(child.issuer, child.authorityKeyIdentifier?.keyId ?? null)
    .filter(({ certificate }) => certificate.sha256 !== child.sha256)
    .map((member) => ({ member, rank: rank(child, member, at) }));
  return ranked
    .toSorted(
      (a, b) => compareRanks(a.rank, b.rank) || (a.member.certificate.sha256 < b.member.certificate.sha256 ? -1 : 1),
    )
    .map(({ member }) => member);
}

function rank(child: Certificate, { certificate, anchor, source }: PoolMember, at: number): readonly number[] {
  return [
    FIT_ORDER.indexOf(keyIdentifierFit(child, certificate)),
    certificate.notBefore <= at && at <= certificate.notAfter ? 0 : 1,
    anchor === null ? 1 : 0,
    source === 'library' ? 1 : 0,
    -certificate.notBefore,
  ];
}

/** The first place where two ranks differ decides; less is better. */
export function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) if (value !== b[i]) return value - (b[i] ?? 0);
  return 0;
}
