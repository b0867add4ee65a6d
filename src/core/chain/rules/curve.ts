/** Elliptic curves are named, never spelled out: crafted parameters forge signatures (RFC 5480 2.1.1, CVE-2020-0601). */
import { type Finding, finding } from '#shared/finding.ts';
import { algorithmIdentifier } from '../../der/algorithm.ts';
import { readElement } from '../../der/element.ts';
import { fieldsOf } from '../../der/fields.ts';
import { OBJECT_IDENTIFIER, SEQUENCE } from '../../der/tag.ts';
import type { PublicKey } from '../../keys/public-key.ts';
import type { Position } from '../position.ts';

export function curve(path: readonly Position[]): Finding[] {
  return path
    .filter(({ certificate }) => isSpelledOut(certificate.publicKey))
    .map(({ fact }) =>
      finding('PROFILE_BROKEN', 'blocker', { ...fact, rule: 'curve-not-named', clause: 'RFC 5480 2.1.1' }),
    );
}

function isSpelledOut({ type, spki }: PublicKey): boolean {
  if (type !== 'EC') return false;
  const { parameters } = algorithmIdentifier(fieldsOf(readElement(spki), SEQUENCE).any());
  return parameters?.tag !== OBJECT_IDENTIFIER;
}
