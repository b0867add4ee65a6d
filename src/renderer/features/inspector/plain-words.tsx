/** What a certificate is for and how long, as one would tell a colleague. */
import { Meter } from 'react-aria-components';
import type { CertificatePlate } from '#shared/bundle-view.ts';
import type { CertificateDetails } from '#shared/certificate-details.ts';
import { shortName } from '#words/subject.ts';
import { DigestToCopy } from '../../parts/digest-to-copy.tsx';
import { useTexts } from '../../state/texts.ts';
import { Fields } from './fields.tsx';

interface Props {
  readonly plate: CertificatePlate;
  readonly details: CertificateDetails;
  readonly at: number;
}

export function PlainWords({ plate, details, at }: Props) {
  const { inspector } = useTexts().window;
  const { fields } = inspector;
  const { notBefore, notAfter, names, issuer, key, signature, sha256 } = details;
  const issuedBy = shortName(issuer) ?? issuer;
  const share = Math.round((100 * (at - notBefore)) / Math.max(1, notAfter - notBefore));
  const passed = Math.min(100, Math.max(0, share));
  return (
    <div className="inspected">
      <p>{inspector.plain(plate, issuedBy)}</p>
      <div className="life">
        <h3>{inspector.life(details, at)}</h3>
        <Meter className="track" value={passed} aria-label={inspector.passed(passed)}>
          <i style={{ width: `${String(passed)}%` }} />
        </Meter>
        <div className="ends">
          <span>{inspector.date(notBefore)}</span>
          <span>{inspector.date(notAfter)}</span>
        </div>
      </div>
      <Fields
        fields={[
          [fields.name, plate.title],
          [fields.organisation, plate.organisation],
          [fields.issuedBy, issuedBy],
          [fields.key, key],
          [fields.signature, signature],
          [fields.may, inspector.may(details)],
          [fields.names, names.map(({ value }) => value).join(', ')],
          [fields.revocation, inspector.notChecked],
        ]}
      />
      <div>
        <h3>{fields.fingerprint}</h3>
        <DigestToCopy digest={sha256} name={fields.fingerprint} />
      </div>
    </div>
  );
}
