/** Words for one certificate looked at closely. */
import type { CertificateDetails, ExtensionView } from '#shared/certificate-details.ts';
import type { CertificatePlate } from '#shared/bundle-view.ts';

export interface InspectorWords {
  /** Of the button on a plate. */
  readonly label: string;
  readonly close: string;
  readonly tabs: { readonly plain: string; readonly fields: string; readonly asn1: string };
  /** What it is for, in a sentence or two. */
  readonly plain: (plate: CertificatePlate, issuer: string) => string;
  readonly life: (details: Pick<CertificateDetails, 'notBefore' | 'notAfter'>, at: number) => string;
  readonly passed: (percent: number) => string;
  readonly date: (time: number) => string;
  readonly moment: (time: number) => string;
  readonly fields: {
    readonly [
      F in
        | 'name'
        | 'organisation'
        | 'issuedBy'
        | 'key'
        | 'signature'
        | 'may'
        | 'names'
        | 'revocation'
        | 'version'
        | 'serial'
        | 'subject'
        | 'issuer'
        | 'notBefore'
        | 'notAfter'
        | 'keyUsages'
        | 'purposes'
        | 'pathLength'
        | 'policies'
        | 'subjectKeyId'
        | 'authorityKeyId'
        | 'caIssuers'
        | 'ocsp'
        | 'revocationLists'
        | 'fingerprint'
        | 'keyDigest'
    ]: string;
  };
  readonly may: (details: Pick<CertificateDetails, 'isCa' | 'pathLength' | 'purposes'>) => string;
  readonly notChecked: string;
  readonly anyUse: string;
  readonly extensions: (count: number) => string;
  readonly extension: (extension: ExtensionView) => string;
  readonly outlineLead: string;
  readonly outlineLabel: string;
  readonly extent: (start: number, bytes: number) => string;
}
