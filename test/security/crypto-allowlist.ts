/**
 * What node:crypto may be asked for: only what OpenSSL 3 (Node) and BoringSSL (Electron) both have and answer alike.
 * The sources are facts/crypto.md 1.2 and 5. Each entry looks at the arguments of one function and gives what is wrong
 * with them, or null. A function that is not named here is refused whatever its arguments.
 */
import { KeyObject } from 'node:crypto';
import { keyDerProblem } from './key-der.ts';

type Args = readonly unknown[];
type Judge = (args: Args) => string | null;

const HASHES = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha512-256'];
const CIPHERS = [
  ...[128, 192, 256].flatMap((bits) => ['cbc', 'ctr', 'gcm'].map((mode) => `aes-${bits}-${mode}`)),
  'des-ede3-cbc',
];
const CURVES = ['secp224r1', 'prime256v1', 'secp384r1', 'secp521r1'];

/** Refuses every value outside `names`, other spellings too: BoringSSL knows fewer aliases than OpenSSL. */
function named(names: readonly unknown[], at: number): Judge {
  return (args) => (names.includes(args[at]) ? null : `${String(args[at])} is not on the list`);
}

/** Refuses an options object with anything but `names` in it. */
function options(names: readonly string[], at: number): Judge {
  return (args) => {
    const given = args[at];
    if (given === undefined || typeof given === 'function') return null;
    if (typeof given !== 'object' || given === null) return `argument ${at} is no options object`;
    const extra = Object.keys(given).filter((name) => !names.includes(name));
    return extra.length === 0 ? null : `option ${extra.join(', ')} is not on the list`;
  };
}

function all(...judges: readonly Judge[]): Judge {
  return (args) => judges.map((judge) => judge(args)).find((reason) => reason !== null) ?? null;
}

const anything: Judge = () => null;

/** A key as minimal DER with `more` options beside it, or a KeyObject (which was made under this same list). */
function key(types: readonly string[], more: readonly string[], at: number): Judge {
  return (args) => {
    const given = args[at];
    if (given instanceof KeyObject) return null;
    if (typeof given !== 'object' || given === null) return 'a key is given as { key, format: "der", type }';
    if ('key' in given && given.key instanceof KeyObject) return options(['key', ...more], at)(args);
    const { key: der, format, type } = given as Record<string, unknown>;
    if (format !== 'der') return `key format ${String(format)}`;
    if (typeof type !== 'string' || !types.includes(type)) return `key type ${String(type)}`;
    if (!(der instanceof Uint8Array)) return 'a key that is not bytes';
    return options(['key', 'format', 'type', ...more], at)(args) ?? keyDerProblem(type, der);
  };
}

const SIGNATURE_OPTIONS = ['padding', 'saltLength', 'dsaEncoding'];
const DSA_DER: Judge = (args) => {
  const encoding = (args[2] as { dsaEncoding?: unknown } | null)?.dsaEncoding;
  return encoding === undefined || encoding === 'der' ? null : 'a dsaEncoding other than DER';
};
/** No digest for Ed25519, which brings its own. */
const signatureHash = named([...HASHES, null, undefined], 0);
const cipher = all(named(CIPHERS, 0), options(['authTagLength'], 3));

export const ALLOWED: Readonly<Record<string, Judge>> = {
  createHash: all(named(HASHES, 0), options([], 1)),
  hash: all(named(HASHES, 0), named(['hex'], 2)),
  createHmac: all(named(HASHES, 0), options([], 2)),
  pbkdf2: named(HASHES, 4),
  pbkdf2Sync: named(HASHES, 4),
  scrypt: options(['N', 'r', 'p', 'maxmem'], 3),
  scryptSync: options(['N', 'r', 'p', 'maxmem'], 3),
  createCipheriv: cipher,
  createDecipheriv: cipher,
  randomBytes: anything,
  randomFillSync: anything,
  randomUUID: anything,
  timingSafeEqual: anything,
  createPrivateKey: key(['pkcs8'], [], 0),
  createPublicKey: key(['spki', 'pkcs8'], [], 0),
  sign: all(signatureHash, key(['pkcs8'], SIGNATURE_OPTIONS, 2), DSA_DER),
  verify: all(signatureHash, key(['spki'], SIGNATURE_OPTIONS, 2), DSA_DER),
  createECDH: named(CURVES, 0),
  'ECDH.convertKey': named(CURVES, 1),
  'KeyObject.export': (args) => {
    const { format, type } = args[0] as Record<string, unknown>;
    if (format !== 'der' || (type !== 'spki' && type !== 'pkcs8')) return 'a key leaves as DER, SPKI or PKCS#8';
    return options(['format', 'type'], 0)(args);
  },
};
