/** What the checks look at, and how they name a certificate in a finding. */
import type { CertificateFact } from '#shared/finding.ts';
import type { Certificate } from '../x509/certificate.ts';
import type { WeakKeyList } from './weak-keys.ts';

export interface Judged {
  readonly leaf: Certificate;
  /** Leaf first; ends with the root where it is known. */
  readonly path: readonly Certificate[];
  readonly role: 'server' | 'client' | 'both';
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** The path ends in a root that public clients carry: only then do public authorities' own rules apply. */
  readonly isPublic: boolean;
  /** The target asks for the certificate of an authority in the leaf's place. */
  readonly isAuthority: boolean;
  /** Lists of weak keys that were given; left out: none was, and nothing is looked up. */
  readonly weakKeys?: readonly WeakKeyList[];
}

export function certificateFact(certificate: Certificate, path: readonly Certificate[]): CertificateFact {
  const isLeaf = certificate === path[0];
  return {
    sha256: certificate.sha256,
    subject: certificate.subject.toString(),
    role: isLeaf ? 'leaf' : certificate.isSelfIssued ? 'root' : 'intermediate',
  };
}
