import type { CertificateDetails } from '#shared/certificate-details.ts';
import { DigestToCopy } from '../../parts/digest-to-copy.tsx';
import { useTexts } from '../../state/texts.ts';
import { type Field, Fields } from './fields.tsx';

/** Everything a certificate says, by the names of its fields. */
export function AllFields({ details }: { readonly details: CertificateDetails }) {
  const { inspector } = useTexts().window;
  const { fields } = inspector;
  const digest = (name: string, value: string | null): Field => [
    name,
    value === null ? null : <DigestToCopy digest={value} name={name} />,
  ];
  const all: readonly Field[] = [
    [fields.version, String(details.version)],
    digest(fields.serial, details.serial),
    [fields.subject, details.subject],
    [fields.issuer, details.issuer],
    [fields.notBefore, inspector.moment(details.notBefore)],
    [fields.notAfter, inspector.moment(details.notAfter)],
    [fields.key, details.key],
    [fields.signature, details.signature],
    [fields.names, lines(details.names.map(({ type, value }) => `${type}:${value}`))],
    [fields.keyUsages, details.keyUsages?.join(', ') ?? inspector.anyUse],
    [fields.purposes, details.purposes?.join(', ') ?? inspector.anyUse],
    [fields.pathLength, details.pathLength === null ? null : String(details.pathLength)],
    [fields.policies, lines(details.policies)],
    digest(fields.subjectKeyId, details.subjectKeyId),
    digest(fields.authorityKeyId, details.authorityKeyId),
    [fields.caIssuers, lines(details.caIssuers)],
    [fields.ocsp, lines(details.ocsp)],
    [fields.revocationLists, lines(details.revocationLists)],
    [inspector.extensions(details.extensions.length), lines(details.extensions.map(inspector.extension))],
    digest(fields.fingerprint, details.sha256),
    digest(fields.keyDigest, details.spkiSha256),
  ];
  return (
    <div className="inspected data">
      <Fields fields={all} />
    </div>
  );
}

function lines(values: readonly string[]) {
  if (values.length === 0) return null;
  return values.map((value, i) => <span key={i}>{value}</span>);
}
