/** Values as SSH writes them (RFC 4251 5): lengths before strings, all in network order. */
import { latin1 } from '../bytes.ts';
import { damaged } from '../refusal.ts';

export class SshReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get at(): number {
    return this.#at;
  }

  /** What was not read yet. */
  get rest(): Uint8Array {
    return this.#bytes.subarray(this.#at);
  }

  /** Takes that many octets. Refuses DAMAGED truncated, with what is missing. */
  take(count: number): Uint8Array {
    const end = this.#at + count;
    if (end > this.#bytes.length) damaged('truncated', this.#at, end - this.#bytes.length);
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }

  uint32(): number {
    return this.take(4).reduce((value, octet) => value * 256 + octet, 0);
  }

  string(): Uint8Array {
    return this.take(this.uint32());
  }

  /** A name, which is ASCII. */
  name(): string {
    return latin1(this.string());
  }

  /** A number that is not negative, without leading zero octets. */
  number(): Uint8Array {
    const octets = this.string();
    if (((octets[0] ?? 0) & 0x80) !== 0) damaged('wrong-value', this.#at - octets.length);
    let zeros = 0;
    while (zeros < octets.length - 1 && octets[zeros] === 0) zeros++;
    return octets.subarray(zeros);
  }
}
