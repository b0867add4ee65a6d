/** The certificate's own form: version, serial number, names (RFC 5280 4.1.2). */
import { finding, type Finding } from '#shared/finding.ts';
import { certificateFact, type Judged } from './judged.ts';

export function formFindings({ leaf, path, role }: Judged): Finding[] {
  const fact = certificateFact(leaf, path);
  const findings: Finding[] = [];
  if (leaf.version !== 3) findings.push(finding('VERSION_OLD', 'error', { ...fact, version: leaf.version }));
  // The first bit is the sign, which counts among the 20 octets that an authority may use (RFC 5280 4.1.2.2).
  const isNegative = parseInt(leaf.serial.slice(0, 2), 16) >= 0x80;
  if (isNegative || /^0+$/.test(leaf.serial) || leaf.serial.length > 40) {
    findings.push(finding('SERIAL_UNUSUAL', 'error', { ...fact, serial: leaf.serial }));
  }
  if (leaf.issuer.isEmpty) {
    findings.push(finding('PROFILE_BROKEN', 'error', { ...fact, rule: 'issuer-empty', clause: 'RFC 5280 4.1.2.4' }));
  }
  if (role === 'client') return findings;
  const names = leaf.subjectAltName;
  const { commonName } = leaf.subject;
  if (names === null) findings.push(finding('NO_SUBJECT_ALT_NAME', 'error', fact));
  else if (commonName !== null && !names.some((name) => 'value' in name && sameName(name.value, commonName))) {
    findings.push(finding('COMMON_NAME_NOT_IN_SAN', 'warning', { ...fact, commonName }));
  }
  const length = commonName?.length ?? 0;
  if (length > MOST_COMMON_NAME) {
    findings.push(finding('COMMON_NAME_LONG', 'warning', { ...fact, length, most: MOST_COMMON_NAME }));
  }
  return findings;
}

/** RFC 5280 appendix A, ub-common-name. */
const MOST_COMMON_NAME = 64;

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
