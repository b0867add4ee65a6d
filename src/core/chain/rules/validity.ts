/** Every certificate of the path must be valid at the time asked for (RFC 5280 6.1.3 a 2), its root too. */
import { type Finding, finding } from '#shared/finding.ts';
import type { Position } from '../position.ts';

/** `at` in milliseconds since 1970 UTC. Both ends of a validity are part of it (RFC 5280 4.1.2.5). */
export function validity(path: readonly Position[], at: number): Finding[] {
  // Certificates count in whole seconds: the last one lasts until the next begins.
  const second = Math.floor(at / 1000) * 1000;
  return path.flatMap(({ certificate: { notBefore, notAfter }, fact }) => {
    if (second > notAfter) return [finding('CERTIFICATE_EXPIRED', 'blocker', { ...fact, notAfter, at })];
    // A renewal is often sent, and installed, ahead of its time (facts/checks.md, corrections).
    if (second < notBefore) return [finding('CERTIFICATE_NOT_YET_VALID', 'error', { ...fact, notBefore, at })];
    return [];
  });
}
