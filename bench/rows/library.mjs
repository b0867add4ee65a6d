/**
 * The library of $CERTPREP_SHARED/library (2,848 intermediates, 144 roots): made, opened, searched, and a leaf completed
 * from it beside `openssl verify`, which is given the same certificates and leaves.
 */
import { createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../engine.mjs';
import { certprep, openssl, ROOT, run, SHARED, turn } from '../programs.mjs';

/** @typedef {import('../measure.mjs').Row} Row */
/** @typedef {typeof import('../../src/app/library/pack-file.ts')} PackFiles */
/** @typedef {typeof import('../../src/core/x509/certificate.ts')} X509 */
/** @typedef {import('../../src/core/x509/certificate.ts').Certificate} Certificate */
/** @typedef {import('../../src/core/library/pack.ts').Pack} Pack */
/** @typedef {import('../../src/shared/answers.ts').ChainAnswer} ChainAnswer */
/** @typedef {import('../../src/shared/answers.ts').LibraryAnswer} LibraryAnswer */

const INTERMEDIATES = join(SHARED, 'library/public-tls-intermediates.pem');
const LEAST = join(ROOT, 'bench/peers/least-path.cjs');
const ROOTS = join(SHARED, 'library/public-roots-2023.pem');

/** Real leaves whose issuers are in the list, and a time at which they were valid. @type {readonly (readonly [string, string])[]} */
const LEAVES = [
  ['files/smallstep/x509util__testdata__letsencrypt.crt', '2025-03-01T00:00:00Z'],
  ['files/rustcrypto/x509-cert__tests__examples__crates.io-chain.pem', '2023-03-01T00:00:00Z'],
  ['files/rustcrypto/x509-cert__tests__examples__amazon.der', '2021-12-01T00:00:00Z'],
];

/** @param {import('../run.mjs').Bench} bench @returns {readonly Row[]} */
export function libraryRows({ work }) {
  const pack = join(work, 'all.pack');
  const env = { ...process.env, HOME: work, XDG_CONFIG_HOME: join(work, 'config') };
  const build = ['library', 'build', '--from', INTERMEDIATES, ROOTS, '--out', pack, '--force', '--json'];
  /** @type {PackFiles['openPack'] | null} */
  let openPack = null;
  const prepare = async () => {
    if (!existsSync(INTERMEDIATES)) throw new Error(`${INTERMEDIATES} is missing: set CERTPREP_SHARED.`);
    ({ openPack } = /** @type {PackFiles} */ (await engine('src/app/library/pack-file.ts')));
    if (!existsSync(pack)) certprep(build, { env });
  };
  /** Opens the pack. */
  const opened = () => {
    const file = openPack?.(pack);
    if (file?.ok !== true) throw new Error('The pack does not open.');
    return file.value;
  };
  return [
    {
      id: 'library-built',
      job: 'index of 2,848 intermediates and 144 roots built, process start included',
      prepare,
      rounds: 5,
      ours: {
        job: () => certprep(build, { env }),
        check: (/** @type {string} */ answer) => {
          const { intermediates, roots } = /** @type {LibraryAnswer} */ (JSON.parse(answer));
          if (intermediates + roots !== 2992) throw new Error('certificates were lost');
        },
      },
      most: 10_000,
    },
    { id: 'library-opened', job: 'index opened', prepare, ours: { job: () => opened().close() }, most: 30 },
    searched(prepare, opened),
    completed(work, env, async () => {
      await prepare();
      certprep(['library', 'import', pack, '--trust-roots', '--json'], { env });
    }),
  ];
}

/** Another name each time. @param {() => unknown} prepare @param {() => { pack: Pack }} opened @returns {Row} */
function searched(prepare, opened) {
  /** @type {Pack | null} */
  let pack = null;
  /** @type {Certificate[]} */
  let all = [];
  return {
    id: 'library-searched',
    job: 'one name looked up in the index',
    prepare: async () => {
      await prepare();
      ({ pack } = opened());
      all = [...(pack?.all('intermediates') ?? [])].map(({ certificate }) => certificate);
    },
    ours: {
      job: (i) => {
        const { subject, subjectKeyIdentifier } = turn(all, i * 239);
        return pack?.named('intermediates', subject, subjectKeyIdentifier);
      },
      check: (/** @type {readonly unknown[]} */ found) => {
        if (found.length === 0) throw new Error('a name was not found');
      },
    },
    most: 1,
  };
}

/** @param {string} work @param {NodeJS.ProcessEnv} env @param {() => Promise<void>} prepare @returns {Row} */
function completed(work, env, prepare) {
  const leaves = LEAVES.map(([, at], i) => ({
    path: join(work, `leaf-${i}.pem`),
    places: join(work, `leaf-${i}.places.json`),
    at,
  }));
  const chain = (/** @type {(typeof leaves)[number]} */ { path, at }) =>
    certprep(['chain', path, '--at', at, '--require-trust', '--json'], { env });
  return {
    id: 'leaf-completed',
    job: 'leaf completed from the library, process start included',
    prepare: async () => {
      await prepare();
      // The first certificate of each file, in a file of its own.
      for (const [i, [file]] of LEAVES.entries()) {
        openssl(['x509', '-in', join(SHARED, 'corpora', file), '-out', join(work, `leaf-${i}.pem`)]);
      }
      const packs = [join(work, 'config/certprep/library.pack'), join(ROOT, 'out/cli/public.pack')];
      for (const leaf of leaves) {
        const { chains } = /** @type {ChainAnswer} */ (JSON.parse(chain(leaf)));
        writeFileSync(leaf.places, JSON.stringify(await placesOf(leaf.path, chains[0]?.path ?? [], packs)));
      }
    },
    ours: {
      job: (i) => chain(turn(leaves, i)),
      check: (/** @type {string} */ answer) => {
        const { chains } = /** @type {ChainAnswer} */ (JSON.parse(answer));
        if (chains[0]?.verdict !== 'valid') throw new Error('a leaf was not completed');
      },
    },
    peers: [
      {
        name: 'openssl verify',
        goal: 0.2,
        job: (i) => {
          const { path, at } = turn(leaves, i);
          const time = ['-attime', String(Date.parse(at) / 1000)];
          const given = ['-no-CApath', '-no-CAstore', '-CAfile', ROOTS, '-untrusted', INTERMEDIATES];
          return openssl(['verify', ...time, ...given, path]);
        },
      },
    ],
    limit: {
      name: 'node:crypto loaded, the path read where it lies and its signatures verified, by a Node without any other code',
      job: (i) => {
        const { path, places } = turn(leaves, i);
        return run(process.execPath, [LEAST, places, path]);
      },
    },
  };
}

/**
 * Where a program that knows everything beforehand would find what it needs to verify a path (see peers/least-path.cjs).
 * @param {string} leaf PEM @param {readonly string[]} path digests, the leaf's first @param {readonly string[]} packs
 */
async function placesOf(leaf, path, packs) {
  const { readCertificate } = /** @type {X509} */ (await engine('src/core/x509/certificate.ts'));
  const { openPack } = /** @type {PackFiles} */ (await engine('src/app/library/pack-file.ts'));
  const issuers = path.slice(1).map((digest) => {
    for (const pack of packs) {
      const opened = openPack(pack);
      if (!opened.ok) continue;
      const found = opened.value.pack.get('intermediates', digest) ?? opened.value.pack.get('roots', digest);
      opened.value.close();
      if (found !== null) return { der: found.certificate.der, pack };
    }
    throw new Error(`${digest} is in no pack`);
  });
  const given = Buffer.from(readFileSync(leaf, 'latin1').split('-----')[2] ?? '', 'base64');
  const certificates = [given, ...issuers.map(({ der }) => der)].map((der) => readCertificate(der));
  return {
    issuers: issuers.map(({ der, pack }) => ({ pack, place: placeIn(readFileSync(pack), der) })),
    links: certificates.slice(1).map(({ der, publicKey: { spki } }, i) => {
      const below = /** @type {Certificate} */ (certificates[i]);
      const key = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });
      const hash = ['sha256', 'sha384', 'sha512'].find((name) => verify(name, below.tbs, key, below.signature));
      if (hash === undefined) throw new Error('a signature does not hold');
      const [signed, signature] = [below.tbs, below.signature].map((octets) => placeIn(below.der, octets));
      return { hash, signed, signature, key: placeIn(der, spki) };
    }),
  };
}

/** @param {Uint8Array} whole @param {Uint8Array} octets */
function placeIn(whole, octets) {
  const offset = Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength).indexOf(octets);
  if (offset === -1) throw new Error('these octets are not there as they are');
  return { offset, length: octets.length };
}
