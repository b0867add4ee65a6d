/** Key types and sizes that clients or authorities refuse (BR 6.1.5 and 6.1.6, facts/checks.md). */
import { finding, type Finding } from '#shared/finding.ts';
import { hex } from '../bytes.ts';
import type { Certificate } from '../x509/certificate.ts';
import { certificateFact, type Judged } from './judged.ts';

const COMMON_CURVES: ReadonlySet<string> = new Set(['P-256', 'P-384', 'P-521']);

export function keyStrengthFindings({ leaf, path, isPublic }: Judged): Finding[] {
  return path.flatMap((certificate) => [
    ...rsaFindings(certificate, path),
    ...(certificate === leaf ? rareFindings(certificate, path, isPublic) : []),
  ]);
}

function rsaFindings(certificate: Certificate, path: readonly Certificate[]): Finding[] {
  const { rsa, bits } = certificate.publicKey;
  if (rsa === null || bits === null) return [];
  const fact = certificateFact(certificate, path);
  const findings: Finding[] = [];
  if (bits < 2048 || bits % 8 !== 0) {
    findings.push(finding('KEY_TOO_SMALL', 'error', { ...fact, keyType: 'RSA', bits, least: 2048 }));
  }
  if (bits > 4096) findings.push(finding('KEY_UNUSUALLY_LARGE', 'warning', { ...fact, bits }));
  const exponent = BigInt(`0x${hex(rsa.exponent)}`);
  if (exponent < 65_537n || exponent % 2n === 0n) {
    const severity = exponent < 3n || exponent % 2n === 0n ? 'error' : 'warning';
    findings.push(finding('EXPONENT_UNUSUAL', severity, { ...fact, exponent: exponent.toString() }));
  }
  return findings;
}

function rareFindings(leaf: Certificate, path: readonly Certificate[], isPublic: boolean): Finding[] {
  const { type, curve } = leaf.publicKey;
  const fact = certificateFact(leaf, path);
  if (type === 'RSA-PSS') return [finding('PSS_KEY', 'error', fact)];
  if (type === 'RSA' || (type === 'EC' && COMMON_CURVES.has(curve ?? ''))) return [];
  const keyType = type === 'EC' ? `EC, ${curve ?? 'explicit parameters'}` : type;
  return [finding('KEY_TYPE_RARE', isPublic && type === 'EC' ? 'error' : 'warning', { ...fact, keyType })];
}
