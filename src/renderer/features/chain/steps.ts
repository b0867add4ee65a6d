/** How the plates of a chain stand to each other. */
import type { CertificatePlate, ChainStack } from '#shared/bundle-view.ts';

export interface Step {
  readonly plate: CertificatePlate;
  /** From 1, as the chain goes up. */
  readonly order: number;
  /** The tab that hangs from it into the next plate; null from the last. */
  readonly joint: 'ok' | 'open' | null;
  /** A tab hangs into it from above. */
  readonly isJointed: boolean;
  /** It stands apart from the plate above. */
  readonly isApart: boolean;
  /** Slid to the right: known, but not written. */
  readonly isSetAside: boolean;
  /** Nothing touches it from below. */
  readonly isLast: boolean;
}

export function stepsOf({ plates, missing }: ChainStack): readonly Step[] {
  const apart = plates.map((plate, i) => i > 0 && (isSetAside(plate) || plates[i - 1]?.signedBy !== 'verified'));
  return plates.map((plate, i) => ({
    plate,
    order: i + 1,
    joint: jointOf(plate, i < plates.length - 1 || missing !== null),
    isJointed: i > 0,
    isApart: apart[i] ?? false,
    isSetAside: isSetAside(plate),
    isLast: i === plates.length - 1 || apart[i + 1] === true,
  }));
}

function jointOf({ signedBy }: CertificatePlate, hasNext: boolean): Step['joint'] {
  if (!hasNext) return null;
  return signedBy === 'verified' ? 'ok' : 'open';
}

function isSetAside({ role, place }: CertificatePlate): boolean {
  return role === 'root' && place === null;
}
