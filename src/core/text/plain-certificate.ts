/**
 * A certificate in PEM exactly as RFC 7468 3 has it written: its two lines, and base64 in lines of 64 with a line feed
 * each. Lists of certificates are all of these, and nothing in them needs a mend, so the runtime decodes them. That it
 * passed over no character is seen by how many octets came out. Keys never go this way: the runtime leaves copies.
 */

const BEGIN = '-----BEGIN CERTIFICATE-----\n';
const END = '-----END CERTIFICATE-----';
const WORD = '-----'.length;
const LINE = 64;
const LINE_FEED = 0x0a;

export interface PlainCertificate {
  readonly content: Uint8Array;
  /** Where its word END stands. */
  readonly end: number;
}

export class PlainCertificates {
  readonly #text: string;
  /** For all of them: to make and keep an array for each takes longer than to decode it. */
  #room: Buffer | null = null;
  #used = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The one whose word BEGIN stands at `begin`; null for what is written in any other way. */
  at(begin: number): PlainCertificate | null {
    const text = this.#text;
    const start = begin - WORD;
    const body = start + BEGIN.length;
    if (!text.startsWith(BEGIN, start) || !isLineEnd(text, start - 1)) return null;
    const end = text.indexOf('-', body);
    if (end < 0 || !text.startsWith(END, end) || !isLineEnd(text, end + END.length)) return null;
    const characters = end - body - Math.ceil((end - body) / (LINE + 1));
    if (characters === 0 || characters % 4 !== 0 || !hasLines(text, body, end)) return null;
    const padding = text.startsWith('==', end - 3) ? 2 : text.startsWith('=', end - 2) ? 1 : 0;
    const content = this.#decode(text.slice(body, end), (characters / 4) * 3 - padding);
    return content === null ? null : { content, end: end + WORD };
  }

  /** Null where other than `octets` come out: there is something in it that is no base64. */
  #decode(body: string, octets: number): Uint8Array | null {
    this.#room ??= Buffer.alloc(Math.ceil(this.#text.length * (3 / 4)));
    const from = this.#used;
    if (this.#room.write(body, from, octets, 'base64') !== octets) return null;
    this.#used += octets;
    return new Uint8Array(this.#room.buffer, this.#room.byteOffset + from, octets);
  }
}

/** The last line may be short, but not empty. */
function hasLines(text: string, body: number, end: number): boolean {
  for (let at = body + LINE; at < end; at += LINE + 1) if (text.charCodeAt(at) !== LINE_FEED) return false;
  return text.charCodeAt(end - 1) === LINE_FEED && text.charCodeAt(end - 2) !== LINE_FEED;
}

function isLineEnd(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text.charCodeAt(at) === LINE_FEED;
}
