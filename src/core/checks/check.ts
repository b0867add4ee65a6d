/** Every check of the certificate itself; the families stand in files of their own. */
import type { Finding } from '#shared/finding.ts';
import { formFindings } from './form.ts';
import type { Judged } from './judged.ts';
import { keyStrengthFindings } from './key-strength.ts';
import { keyWeaknessFindings } from './key-weakness.ts';
import { lifetimeFindings } from './lifetime.ts';
import { lifetimeLimitFindings } from './lifetime-limit.ts';
import { publicFindings } from './public.ts';
import { signatureStrengthFindings } from './signature-strength.ts';
import { usageFindings } from './usage.ts';

const FAMILIES: readonly ((judged: Judged) => Finding[])[] = [
  lifetimeFindings,
  lifetimeLimitFindings,
  keyStrengthFindings,
  keyWeaknessFindings,
  signatureStrengthFindings,
  usageFindings,
  formFindings,
  publicFindings,
];

/** All findings, in the order of the families; none stops another. */
export function checkCertificate(judged: Judged): Finding[] {
  return FAMILIES.flatMap((family) => family(judged));
}
