/** Judges the DER of a key handed to node:crypto. It shares nothing with src/core/der, which it is there to watch. */

/** The one AlgorithmIdentifier of each kind of key that both libraries read. PSS keys go as rsaEncryption. */
const ALGORITHMS = new Set([
  '300d06092a864886f70d0101010500', // rsaEncryption, NULL
  '301006072a8648ce3d020106052b81040021', // id-ecPublicKey, P-224
  '301306072a8648ce3d020106082a8648ce3d030107', // P-256
  '301006072a8648ce3d020106052b81040022', // P-384
  '301006072a8648ce3d020106052b81040023', // P-521
  '300506032b6570', // Ed25519
  '300506032b656e', // X25519
]);

const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const SEQUENCE = 0x30;

interface Tlv {
  readonly tag: number;
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
}

/** What is wrong with the bytes of a key of `type`, or null where they are the minimal form. */
export function keyDerProblem(type: string, der: Uint8Array): string | null {
  const [outer, ...after] = read(der) ?? [];
  const fields = outer?.tag === SEQUENCE && after.length === 0 ? read(outer.content) : null;
  if (!fields) return `a ${type} that is not one SEQUENCE`;
  const rest = type === 'pkcs8' ? withoutVersion(fields) : fields;
  const [algorithm, key, ...extra] = rest ?? [];
  if (!algorithm || !key || extra.length > 0) return `a ${type} with other fields than the minimal ones`;
  const hex = Buffer.from(algorithm.whole).toString('hex');
  if (!ALGORITHMS.has(hex)) return `AlgorithmIdentifier ${hex} is not on the list`;
  return key.tag === (type === 'pkcs8' ? OCTET_STRING : BIT_STRING) ? null : `a ${type} without its key`;
}

/** Version 0 alone: OpenSSL 3.0 and BoringSSL refuse OneAsymmetricKey, which is version 1. */
function withoutVersion([version, ...rest]: readonly Tlv[]): readonly Tlv[] | null {
  return version && Buffer.from(version.whole).toString('hex') === '020100' ? rest : null;
}

/** Definite minimal lengths only; null for anything else. */
function read(bytes: Uint8Array): Tlv[] | null {
  const found: Tlv[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at + 1] ?? 0x80;
    const lengthOctets = first < 0x80 ? 0 : first & 0x7f;
    if (first === 0x80 || lengthOctets > 4) return null;
    const start = at + 2 + lengthOctets;
    const length = bytes.subarray(at + 2, start).reduce((sum, octet) => sum * 256 + octet, lengthOctets ? 0 : first);
    const minimal = length < 0x80 ? 0 : Math.ceil(Math.log2(length + 1) / 8);
    if (minimal !== lengthOctets || start + length > bytes.length) return null;
    found.push({
      tag: bytes[at] as number,
      whole: bytes.subarray(at, start + length),
      content: bytes.subarray(start, start + length),
    });
    at = start + length;
  }
  return found;
}
