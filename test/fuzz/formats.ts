/** The formats, each with whole files to start from and a way to change them that gets past their outer checks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { DISGUISES } from '#test/core/open/disguises.ts';
import { bag, certBag, FAST, lockedPart, openPart, pfx, shroudedKeyBag } from '#test/core/containers/pfx-maker.ts';
import { encryptWith } from '#core/pbe/encrypt.ts';
import * as write from '#core/der/write.ts';
import { readPkcs8 } from '#core/keys/private-key.ts';
import { toPkcs1, toSec1 } from '#core/keys/write-key.ts';
import { writeJks } from '#core/containers/jks-write.ts';
import { writePkcs7 } from '#core/containers/pkcs7-write.ts';
import { hash } from '#core/crypto/nodecrypto.ts';
import * as oid from '#core/der/oids.ts';
import { readPem, writePem } from '#core/text/pem.ts';
import { DEFAULT_LIMITS } from '#core/limits.ts';
import { readRows, type Row } from '#test/corpora/run/row.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateDer } from './mutate-der.ts';
import type { Random } from './random.ts';

export const PASSWORD = 'fuzz';

export interface Format {
  readonly name: string;
  readonly mutant: (chance: Random) => Uint8Array | Promise<Uint8Array>;
}

/** `shared`: the corpora are there, for what we can read and do not write. */
export async function formats(shared: string): Promise<readonly Format[]> {
  const pairs = ['rsa', 'ec', 'ed25519'].map((kind) => pairOf(readFileSync(join('test/support/pairs', `${kind}.pem`))));
  const certificates = pairs.map(({ certificate }) => certificate);
  const keys = pairs.map(({ key }) => key);
  const der = (name: string, seeds: readonly Uint8Array[]): Format => ({
    name,
    mutant: (chance) => mutateDer(chance.pick(seeds), chance),
  });
  const raw = (name: string, seeds: readonly Uint8Array[]): Format => ({
    name,
    mutant: (chance) => mutateBytes(chance.pick(seeds), chance),
  });
  const rows = readRows(join(shared, 'corpora'));
  const filesOf = (wanted: (row: Row) => boolean): Uint8Array[] =>
    rows
      .filter(wanted)
      .map(({ file }) => readFileSync(join(shared, 'corpora', file)))
      // A large one has more of the same, and takes its time.
      .filter(({ length }) => length < 8192)
      .slice(0, 12);
  const ofKind = (kind: string): Uint8Array[] => filesOf((row) => (row as Row & { kind: string }).kind === kind);
  const named = (part: string): Uint8Array[] =>
    filesOf(({ file }) => file.includes(part) && /\.(pem|der)$/.test(file)).map(contentOf);
  const readable = await Promise.all(keys.map((key) => readPkcs8(key)));
  const traditional = readable.flatMap((key) => toPkcs1(key) ?? toSec1(key) ?? []);
  const openssh = filesOf(({ category }) => category === 'openssh-key').map(contentOf);
  const [key] = readable;
  const entries = [
    ...(key === undefined ? [] : [{ alias: 'a', key, chain: certificates.slice(0, 1) }]),
    ...certificates.map((certificate, i) => ({ alias: `c${String(i)}`, certificate })),
  ];
  const store = writeJks(entries, PASSWORD);
  const pem = Buffer.concat(pairs.map(({ text }) => text)).toString('latin1');
  const known: readonly Format[] = [
    { name: 'pkcs12', mutant: (chance) => pkcs12Mutant(certificates, keys, chance) },
    {
      name: 'pkcs8-encrypted',
      mutant: async (chance) => {
        const { algorithm, encrypted } = await encryptWith(FAST, PASSWORD, mutateDer(chance.pick(keys), chance));
        const locked = write.sequence(algorithm, write.octetString(encrypted));
        return chance.below(2) === 0 ? locked : mutateDer(locked, chance);
      },
    },
    der('pkcs7', [writePkcs7(certificates), ...ofKind('der-p7')]),
    {
      name: 'jks',
      mutant: (chance) => jksMutant(chance, store),
    },
    raw('jceks', ofKind('jceks')),
    der('certificate', certificates),
    der('csr', [...ofKind('der-csr'), ...named('csr'), ...named('request')]),
    der('crl', [...ofKind('der-crl'), ...named('crl')]),
    der('key', [...keys, ...traditional, ...ofKind('der-key'), ...ofKind('der-spki')]),
    { name: 'openssh', mutant: (chance) => opensshMutant(chance.pick(openssh), chance) },
    raw('pvk', ofKind('pvk')),
    raw('jwk', [Buffer.from(JWK)]),
    { name: 'pem', mutant: (chance) => textMutant(pem, chance) },
    { name: 'zip', mutant: (chance) => zipMutant(certificates, chance) },
  ];
  // Without the corpora there is nothing to start from for some.
  return rows.length > 0 ? known : known.filter(({ name }) => !FROM_CORPORA.has(name));
}

const FROM_CORPORA: ReadonlySet<string> = new Set(['jceks', 'csr', 'crl', 'openssh', 'pvk']);

/** RFC 7517 A.2. */
const JWK =
  '{"keys":[{"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM","d":"870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE"}]}';

/** Inside the MAC and, every other time, inside the encryption. */
async function pkcs12Mutant(
  certificates: readonly Uint8Array[],
  keys: readonly Uint8Array[],
  chance: Random,
): Promise<Uint8Array> {
  const bags = [certBag(chance.pick(certificates)), bag(oid.keyBag, chance.pick(keys))];
  const shrouded = await shroudedKeyBag(mutateDer(chance.pick(keys), chance), PASSWORD);
  const part = openPart(...bags, shrouded);
  const locked = await lockedPart(PASSWORD, mutateDer(Buffer.concat([part]), chance));
  const parts = chance.pick([[mutateDer(part, chance)], [locked, part], [part, mutateDer(locked, chance)]]);
  const whole = await pfx(PASSWORD, ...parts);
  return chance.below(4) === 0 ? mutateDer(whole, chance) : whole;
}

/** With the digest at the end made anew, so that what is inside is looked at. */
function jksMutant(chance: Random, whole: Uint8Array): Uint8Array {
  const body = mutateBytes(whole.subarray(0, -20), chance);
  const password = Buffer.from(PASSWORD, 'utf16le').swap16();
  return Buffer.concat([body, hash('sha1', password, Buffer.from('Mighty Aphrodite'), body)]);
}

function textMutant(pem: string, chance: Random): Uint8Array {
  const { put } = chance.pick(DISGUISES);
  const disguised = put(pem);
  const text = typeof disguised === 'string' ? Buffer.from(disguised) : disguised;
  return chance.below(3) === 0 ? text : mutateBytes(text, chance);
}

function zipMutant(certificates: readonly Uint8Array[], chance: Random): Uint8Array {
  const inner = mutateDer(chance.pick(certificates), chance);
  const whole = zipSync({ 'a.cer': inner, 'b.zip': zipSync({ 'c.cer': inner }) }, { level: chance.pick([0, 6]) });
  return chance.below(3) === 0 ? whole : mutateBytes(whole, chance);
}

function pairOf(text: Uint8Array): { text: Uint8Array; certificate: Uint8Array; key: Uint8Array } {
  const blocks = readPem(Buffer.from(text).toString('latin1'), DEFAULT_LIMITS).filter(
    (piece) => piece.kind === 'block',
  );
  const content = (label: string): Uint8Array =>
    blocks.find((block) => block.label === label)?.content ?? new Uint8Array();
  return { text, certificate: content('CERTIFICATE'), key: content('PRIVATE KEY') };
}

/** Its octets alone are not looked for; they stand in PEM. */
function opensshMutant(octets: Uint8Array, chance: Random): Uint8Array {
  return Buffer.from(writePem('OPENSSH PRIVATE KEY', mutateBytes(octets, chance)));
}

/** Of the first PEM block, or the bytes as they are. */
function contentOf(bytes: Uint8Array): Uint8Array {
  const pieces = readPem(Buffer.from(bytes).toString('latin1'), DEFAULT_LIMITS);
  return pieces.find((piece) => piece.kind === 'block')?.content ?? bytes;
}
