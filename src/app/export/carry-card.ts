/** The carry card of a gap: text, and the same facts as a QR code to be read from paper by a telephone. */
import type { MissingIssuer } from '#shared/answers.ts';
import { type CardFormat, type QrCode, qrPath } from '#shared/carry-card.ts';
import { harmless } from '#words/harmless.ts';
import type { Words } from '#words/words.ts';
import { toHtml } from '../report/html.ts';
import { qrCode } from './qr-code.ts';

export interface CarryCard {
  readonly title: string;
  readonly lines: readonly string[];
  /** Title and lines as plain text, a blank line between. */
  readonly text: string;
  /** An SVG image of the QR code; null where the facts are too long for one. */
  readonly qr: string | null;
}

/** A gap in the chain of the certificate with the subject `leaf`. */
export interface Gap {
  readonly missing: MissingIssuer;
  readonly leaf: string;
}

export function carryCard({ missing, leaf }: Gap, words: Words): CarryCard {
  const { title, lines: linesOf } = words.carryCard;
  const facts = harmless(missing);
  const lines = linesOf(facts, harmless(leaf));
  return { title, lines, text: `${[title, ...lines].join('\n\n')}\n`, qr: qrSvg(factsOf(facts)) };
}

/** The cards of several gaps as one page to print, or as plain text. */
export function carryCards(gaps: readonly Gap[], format: CardFormat, words: Words): string {
  const cards = gaps.map((gap) => carryCard(gap, words));
  if (format === 'text') return cards.map(({ text }) => text).join('\n');
  const blocks = cards.flatMap(({ lines, qr }) => [
    ...lines.map((text) => ({ kind: 'paragraph', text }) as const),
    ...(qr === null ? [] : [{ kind: 'picture', svg: qr } as const]),
  ]);
  return toHtml({ language: words.language, title: words.carryCard.title, blocks });
}

/** The code on the card; null where the facts are too long for one. */
export function carryCode(missing: MissingIssuer): QrCode | null {
  return qrCode(factsOf(harmless(missing)));
}

/** What a person would have to type: the addresses first, which telephones then offer to open. */
function factsOf({ issuer, authorityKeyId, caIssuers }: MissingIssuer): string {
  return [...caIssuers, inAscii(issuer), ...(authorityKeyId === null ? [] : [`keyid:${authorityKeyId}`])].join('\n');
}

/** Readers differ on the encoding of a code; a name may be written in ASCII alone (RFC 4514 2.4). */
function inAscii(name: string): string {
  return name.replaceAll(/[^ -~]+/gu, (text) =>
    Buffer.from(text, 'utf8')
      .toString('hex')
      .toUpperCase()
      .replaceAll(/../g, String.raw`\$&`),
  );
}

/** Modules of white around a code (ISO/IEC 18004 9.1). */
const QUIET = 4;

/** A module on a screen; on paper about a millimetre. */
const PIXELS = 4;

/** Black squares on white, one path, no script and no reference to anything. */
export function qrSvg(text: string): string | null {
  const code = qrCode(text);
  if (code === null) return null;
  const size = code.length + 2 * QUIET;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-QUIET} ${-QUIET} ${size} ${size}" width="${size * PIXELS}" height="${size * PIXELS}" shape-rendering="crispEdges"><path fill="#fff" d="M${-QUIET} ${-QUIET}h${size}v${size}h${-size}z"/><path fill="#000" d="${qrPath(code)}"/></svg>`;
}
