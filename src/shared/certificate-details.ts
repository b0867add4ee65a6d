/** One certificate in full, as the inspector shows it. Digests, identifiers and serials are lower-case hex. */
import type { SanView } from './item.ts';

export interface CertificateDetails {
  readonly sha256: string;
  /** Of its public key. */
  readonly spkiSha256: string;
  readonly version: number;
  readonly serial: string;
  readonly subject: string;
  readonly issuer: string;
  /** Milliseconds since 1970 UTC. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** 'RSA 2048', 'EC P-256'. */
  readonly key: string;
  /** 'RSA with SHA-256'. */
  readonly signature: string;
  readonly isCa: boolean;
  readonly pathLength: number | null;
  /** As RFC 5280 4.2.1.3 names them; null: it does not say, so that every use is allowed. */
  readonly keyUsages: readonly string[] | null;
  /** By the name of RFC 5280 4.2.1.12 where there is one, else the identifier; null: it does not say. */
  readonly purposes: readonly string[] | null;
  readonly names: readonly SanView[];
  readonly policies: readonly string[];
  readonly subjectKeyId: string | null;
  readonly authorityKeyId: string | null;
  readonly caIssuers: readonly string[];
  readonly ocsp: readonly string[];
  readonly revocationLists: readonly string[];
  readonly extensions: readonly ExtensionView[];
  readonly outline: OutlineNode;
}

export interface ExtensionView {
  readonly oid: string;
  /** By the RFC that defines it; null: not known. */
  readonly name: string | null;
  readonly critical: boolean;
  readonly bytes: number;
}

/** An element of BER or DER, and those inside it. */
export interface OutlineNode {
  /** Offset in the whole. */
  readonly start: number;
  /** With its identifier and length. */
  readonly bytes: number;
  /** As X.680 names the type: 'SEQUENCE', '[0]'. */
  readonly type: string;
  /** What it holds, shortened; null where `children` say it. */
  readonly value: string | null;
  readonly children: readonly OutlineNode[];
}
