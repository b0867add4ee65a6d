/** Every form in which a secret could slip out: what the canary test searches for. */

/** Raw, hex, base64 at its three alignments, base64url, decimal octets, UTF-16 both ways. */
export function formsOf(secret: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(secret);
  const forms = new Map<string, Buffer>([
    ['raw', bytes],
    ['hex', Buffer.from(bytes.toString('hex'))],
    ['upper-case hex', Buffer.from(bytes.toString('hex').toUpperCase())],
    ['hex with colons', Buffer.from(bytes.toString('hex').replaceAll(/(..)(?=.)/g, '$1:'))],
    ['decimal', Buffer.from(BigInt(`0x${bytes.toString('hex')}`).toString())],
    ['decimal octets', Buffer.from([...bytes].join(','))],
    ['UTF-16LE', Buffer.from(bytes.toString('latin1'), 'utf16le')],
    ['UTF-16BE', Buffer.from(bytes.toString('latin1'), 'utf16le').swap16()],
  ]);
  for (const alignment of [0, 1, 2]) {
    forms.set(`base64 at ${String(alignment)}`, Buffer.from(inner(bytes, alignment, 'base64')));
    forms.set(`base64url at ${String(alignment)}`, Buffer.from(inner(bytes, alignment, 'base64url')));
  }
  return forms;
}

/** The characters that stand for `bytes` alone, whatever comes before and after them. */
function inner(bytes: Buffer, alignment: number, encoding: 'base64' | 'base64url'): string {
  const start = (3 - alignment) % 3;
  const whole = Math.floor((bytes.length - start) / 3) * 3;
  return bytes.subarray(start, start + whole).toString(encoding);
}

export interface Leak {
  readonly where: string;
  readonly secret: string;
  readonly form: string;
}

/**
 * Where one of `secrets` stands in one of `places`, in whatever form. Line ends inside base64 don't hide it.
 *
 * @param as the octets of a form as they stand in these places
 */
export function leaks(
  places: ReadonlyMap<string, Uint8Array | string>,
  secrets: ReadonlyMap<string, Uint8Array>,
  as: (form: Buffer) => Buffer = (form) => form,
): readonly Leak[] {
  const found: Leak[] = [];
  for (const [where, content] of places) {
    const bytes = Buffer.from(content);
    const joined = Buffer.from(bytes.toString('latin1').replaceAll(/\\n|[\r\n]/g, ''), 'latin1');
    for (const [secret, value] of secrets) {
      for (const [form, octets] of formsOf(value)) {
        const needle = as(octets);
        if (bytes.includes(needle) || joined.includes(needle)) found.push({ where, secret, form });
      }
    }
  }
  return found;
}
