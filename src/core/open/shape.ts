/**
 * Tells what a DER structure is by its shape: the first tags, three levels deep, written as letters, and matched
 * against a table. Content decides, never a file's extension or a PEM label.
 */
import { Element, readElement } from '../der/element.ts';
import * as tag from '../der/tag.ts';
import { isConstructed } from '../der/tag.ts';
import { Refusal } from '../refusal.ts';

export type DerKind =
  | 'certificate'
  | 'csr'
  | 'crl'
  | 'pkcs12'
  | 'pkcs7'
  | 'pkcs8'
  | 'encrypted-pkcs8'
  | 'pkcs1'
  | 'sec1'
  | 'spki'
  | 'pkcs1-public'
  | 'dsa';

/** An AlgorithmIdentifier whose parameters may be whole structures, as those of DSA and password-based encryption are. */
const ALGORITHM = String.raw`S\(O(?:[^()]|\([^()]*\))*\)`;

/** In order of detection; the first that matches names the kind. */
const SHAPES: readonly (readonly [DerKind, RegExp])[] = [
  ['certificate', /^S\(S\((0\(I\))?IS\(O[^()]*\)S\([^()]*\)S\([ug]{2}/],
  ['crl', /^S\(S\(I?S\(O[^()]*\)S\([^()]*\)[ug]/],
  ['csr', /^S\(S\(IS\(T*\)S\(SB/],
  ['pkcs12', /^S\(IS\(O0/],
  ['pkcs7', /^S\(O0/],
  ['pkcs8', new RegExp(String.raw`^S\(I${ALGORITHM}[Xx]`)],
  ['encrypted-pkcs8', new RegExp(String.raw`^S\(${ALGORITHM}[Xx]`)],
  ['spki', new RegExp(String.raw`^S\(${ALGORITHM}B`)],
  ['pkcs1', /^S\(I{9}/],
  ['dsa', /^S\(I{6}\)/],
  ['pkcs1-public', /^S\(II\)/],
  ['sec1', /^S\(IX/],
];

const LETTERS: ReadonlyMap<number, string> = new Map([
  [tag.SEQUENCE, 'S'],
  [tag.SET, 'T'],
  [tag.INTEGER, 'I'],
  [tag.BIT_STRING, 'B'],
  [tag.OCTET_STRING, 'X'],
  [tag.constructed(tag.OCTET_STRING), 'x'],
  [tag.OBJECT_IDENTIFIER, 'O'],
  [tag.UTC_TIME, 'u'],
  [tag.GENERALIZED_TIME, 'g'],
  [tag.context(0), '0'],
]);

/** A distinguished name has more parts than any other structure here; a file's first octets must not cost more than that. */
const MOST_CHILDREN = 50;

/** What starts at `start`, also when its end is missing or its inside damaged; null for a shape not known. */
export function derKind(bytes: Uint8Array, start = 0): DerKind | null {
  const element = clamped(bytes, start);
  if (element === null) return null;
  const shape = shapeOf(element, 3);
  return SHAPES.find(([, pattern]) => pattern.test(shape))?.[0] ?? null;
}

function shapeOf(element: Element, levels: number): string {
  const letter = LETTERS.get(element.tag) ?? '.';
  if (!element.isConstructed || levels === 0) return letter;
  let inside = '';
  let at = element.contentStart;
  for (let count = 0; count < MOST_CHILDREN && at < element.contentEnd; count++) {
    const child = clamped(element.bytes, at, element.contentEnd);
    if (child === null) break;
    inside += shapeOf(child, levels - 1);
    at = child.end;
  }
  return `${letter}(${inside}${at >= element.contentEnd ? ')' : ''}`;
}

/** The element at `start`; one that is cut short reaches to the end of what is there. */
function clamped(bytes: Uint8Array, start: number, limit = bytes.length): Element | null {
  try {
    return readElement(bytes, start, limit);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { failure } = error;
    const isCut = failure.code === 'DAMAGED' && failure.facts.damage === 'truncated';
    // What lies too deep to find its end is told by its reader.
    if (!isCut && failure.code !== 'TOO_LARGE') return null;
    const identifier = bytes[start];
    const first = bytes[start + 1];
    if (identifier === undefined || first === undefined || !isConstructed(identifier)) return null;
    const contentStart = start + 2 + (first > 0x80 ? first & 0x7f : 0);
    return contentStart > limit ? null : new Element(bytes, identifier, start, contentStart, limit, limit);
  }
}
