/** One certificate at its place in a path, as the rules look at it. */
import type { CertificateFact } from '#shared/finding.ts';
import type { Certificate } from '../x509/certificate.ts';
import type { PoolMember } from './pool.ts';

export interface Position {
  readonly certificate: Certificate;
  /** How findings name it. */
  readonly fact: CertificateFact;
  /** Certificates between it and the leaf: -1 for the leaf itself. */
  readonly below: number;
  /** Where the path ends: a trust anchor, or a self-signed certificate. */
  readonly isRoot: boolean;
}

/** @param endsInRoot whether the last member ends the path, rather than lacking its own issuer */
export function positionsOf(members: readonly PoolMember[], endsInRoot: boolean): readonly Position[] {
  return members.map(({ certificate }, i) => {
    const isRoot = endsInRoot && i === members.length - 1;
    const role = i === 0 ? 'leaf' : isRoot ? 'root' : 'intermediate';
    const fact = { sha256: certificate.sha256, subject: String(certificate.subject), role } as const;
    return { certificate, fact, below: i - 1, isRoot };
  });
}
