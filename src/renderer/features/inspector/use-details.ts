import { useEffect, useState } from 'react';
import type { CertificateDetails } from '#shared/certificate-details.ts';
import { api } from '../../state/api.ts';
import { look } from '../../state/looking.ts';

/** Null until they came. One that is gone is looked at no more. */
export function useDetails(bundle: string, sha256: string): CertificateDetails | null {
  const [details, setDetails] = useState<CertificateDetails | null>(null);
  useEffect(() => {
    let isWanted = true;
    void api.certificate({ bundle, sha256 }).then((answer) => {
      if (!isWanted) return;
      if (answer.ok) setDetails(answer.value);
      else look({ inspected: null });
    });
    return () => {
      isWanted = false;
    };
  }, [bundle, sha256]);
  return details?.sha256 === sha256 ? details : null;
}
