/** Who may sign certificates: basicConstraints, path length and key usage (RFC 5280 6.1.4 k to n). */
import { type Finding, finding } from '#shared/finding.ts';
import type { Position } from '../position.ts';

/** @param most intermediates that the root may have below it, as if it said so itself; null where nothing limits them */
export function authority(path: readonly Position[], most: number | null): Finding[] {
  return path
    .slice(1)
    .flatMap((position) => [
      ...mustBeCa(position),
      ...mustSign(position),
      ...pathLength(position, path, position.certificate.basicConstraints?.pathLength ?? null),
      ...(position.isRoot ? pathLength(position, path, most) : []),
    ]);
}

/** A version 1 or 2 certificate can't say that it is one; only a root is taken at its word (RFC 5280 6.1.4 k). */
function mustBeCa({ certificate, fact, isRoot }: Position): Finding[] {
  const isOldRoot = isRoot && certificate.version < 3 && certificate.isSelfIssued;
  return certificate.isCa || isOldRoot ? [] : [finding('ISSUER_NOT_CA', 'blocker', fact)];
}

function mustSign({ certificate, fact }: Position): Finding[] {
  const { keyUsage } = certificate;
  return keyUsage === null || keyUsage.has('keyCertSign') ? [] : [finding('ISSUER_MAY_NOT_SIGN', 'blocker', fact)];
}

/** The limit counts the intermediates below that are not self-issued (RFC 5280 4.2.1.9). */
function pathLength({ fact, below }: Position, path: readonly Position[], limit: number | null): Finding[] {
  if (limit === null) return [];
  const counted = path.slice(1, 1 + below).filter((position) => !position.certificate.isSelfIssued).length;
  return counted <= limit ? [] : [finding('PATH_TOO_LONG', 'blocker', { ...fact, pathLength: limit })];
}
