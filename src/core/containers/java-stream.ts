/** Java's DataInput and DataOutput, in which keystores are written: big-endian numbers, strings in modified UTF-8. */
import { damaged } from '../refusal.ts';

export class JavaReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Offset of what is read next. */
  get at(): number {
    return this.#at;
  }

  /** A slice of the next `count` octets. Refuses DAMAGED truncated with what is missing, as all others here. */
  octets(count: number): Uint8Array {
    const start = this.#at;
    const missing = start + count - this.#bytes.length;
    if (missing > 0) damaged('truncated', start, missing);
    this.#at += count;
    return this.#bytes.subarray(start, this.#at);
  }

  u8(): number {
    return this.octets(1)[0] as number;
  }

  u16(): number {
    this.octets(2);
    return this.#view.getUint16(this.#at - 2);
  }

  u32(): number {
    this.octets(4);
    return this.#view.getUint32(this.#at - 4);
  }

  /** Octets with their count before them. */
  block(): Uint8Array {
    return this.octets(this.u32());
  }

  utf(): string {
    return fromModifiedUtf8(this.octets(this.u16()));
  }
}

export function u16(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value & 0xff);
}

export function u32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}

export function u64(value: number): Uint8Array {
  const result = new Uint8Array(8);
  new DataView(result.buffer).setBigUint64(0, BigInt(value));
  return result;
}

/** UTF-8 of each UTF-16 unit on its own, and U+0000 as two octets (JVMS 4.4.7). Broken octets become U+FFFD. */
export function fromModifiedUtf8(bytes: Uint8Array): string {
  let result = '';
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i++] as number;
    const more = first < 0x80 ? 0 : first >> 5 === 0b110 ? 1 : first >> 4 === 0b1110 ? 2 : null;
    let unit = more === 1 ? first & 0x1f : more === 2 ? first & 0x0f : first;
    let isWhole = more !== null;
    for (let left = more ?? 0; left > 0 && isWhole; left--) {
      isWhole = (bytes[i] ?? 0) >> 6 === 0b10;
      if (isWhole) unit = (unit << 6) | ((bytes[i++] as number) & 0x3f);
    }
    result += isWhole ? String.fromCharCode(unit) : '\ufffd';
  }
  return result;
}

export function toModifiedUtf8(text: string): Uint8Array {
  const octets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x01 && unit < 0x80) octets.push(unit);
    else if (unit < 0x800) octets.push(0xc0 | (unit >> 6), 0x80 | (unit & 0x3f));
    else octets.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f));
  }
  return Uint8Array.from(octets);
}
