/** PFX files turned into PEM: a thousand in one run, one with costly derivations, one beside every other program. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import { Certificates } from '../material/certificates.mjs';
import { contents, same } from '../material/contents.mjs';
import { PASSWORD, pfx } from '../material/pfx.mjs';
import { hashLoops } from '../../scripts/hash-loops.mjs';
import { peerPackages } from '../packages.mjs';
import { certprep, openssl, ROOT, run, turn } from '../programs.mjs';

/** @typedef {import('../measure.mjs').Row} Row */
/** @typedef {import('../measure.mjs').Side} Side */
/** @typedef {import('../material/pfx.mjs').Profile} Profile */

const PROFILES = /** @type {const} */ (['modern', 'compatible', 'legacy']);
const KINDS = /** @type {const} */ (['rsa', 'ec', 'ed25519']);

/** @param {import('../run.mjs').Bench} bench @returns {Promise<readonly Row[]>} */
export async function pfxRows({ work, isShort }) {
  const passwords = join(work, 'password.txt');
  writeFileSync(passwords, `${PASSWORD}\n`);
  return [
    thousand(work, passwords, isShort ? 30 : 1000),
    costly(work, passwords, 'pfx-modern', 'modern', isShort ? 100_000 : 600_000, 1),
    costly(work, passwords, 'pfx-compatible', 'compatible', isShort ? 100_000 : 600_000, 0.6),
    everyone(work, passwords),
  ];
}

/** @param {string} work @param {string} passwords @param {number} count @returns {Row} */
function thousand(work, passwords, count) {
  const folder = join(work, 'mixed');
  const out = join(work, 'mixed.pem');
  const outs = join(work, 'mixed-out');
  const script = join(ROOT, 'bench/peers/pfx-to-pem.sh');
  return {
    id: 'pfx-thousand',
    job: `${count.toLocaleString('en')} mixed PFX (2,048 iterations) to PEM, one run`,
    rounds: 3,
    isWarm: true,
    prepare: async () => {
      const certificates = await Certificates.load();
      mkdirSync(folder);
      for (let i = 0; i < count; i++) {
        const profile = turn(PROFILES, i);
        const leaf = certificates.leaf(i, turn(KINDS, Math.floor(i / PROFILES.length)));
        writeFileSync(join(folder, `${i}-${profile}.pfx`), await pfx(leaf, profile, 2048));
      }
    },
    ours: {
      job: () => certprep(['convert', folder, '--password-file', passwords, '--to', 'pem', '--out', out, '--force']),
      check: () => expect(contents(readFileSync(out, 'utf8')).split('\n').length > count, 'too little was converted'),
    },
    peers: [
      {
        name: 'openssl pkcs12, a loop in sh',
        goal: 0.33,
        job: () => {
          rmSync(outs, { recursive: true, force: true });
          mkdirSync(outs);
          run('sh', [script, folder, passwords, outs]);
        },
        check: () => {
          const theirs = readdirSync(outs).map((name) => readFileSync(join(outs, name), 'utf8'));
          same('PFX to PEM', contents(readFileSync(out, 'utf8')), contents(theirs.join('\n')));
        },
      },
    ],
  };
}

/**
 * One file, another each round.
 * @param {string} work @param {string} passwords @param {string} id @param {Profile} profile @param {number} iterations @param {number} goal
 * @returns {Row}
 */
function costly(work, passwords, id, profile, iterations, goal) {
  const { prepare, files } = several(work, id, profile, iterations);
  const out = join(work, `${id}.pem`);
  const named = profile === 'modern' ? 'AES-256, MAC with SHA-256' : '3DES and MAC by the KDF of PKCS#12 with SHA-1';
  return {
    id,
    job: `one PFX of ${iterations.toLocaleString('en')} iterations to PEM: ${named}`,
    rounds: 5,
    prepare,
    ours: {
      job: (i) => toPem(turn(files, i), passwords, out),
      check: (/** @type {string} */ text) => expect(contents(text) !== '', 'nothing'),
    },
    peers: [
      {
        name: 'openssl pkcs12',
        goal,
        job: (i) => openssl(['pkcs12', '-in', turn(files, i), '-nodes', '-passin', `file:${passwords}`]),
        check: (/** @type {string} */ text) => same(id, contents(text), contents(readFileSync(out, 'utf8'))),
      },
    ],
    limit: profile === 'modern' ? sideBySide(iterations) : inVectors(iterations),
  };
}

/** @param {number} iterations @returns {Side} */
function sideBySide(iterations) {
  const derive = promisify(pbkdf2);
  return {
    name: 'three native PBKDF2 side by side, no process started',
    job: () => Promise.all([1, 2, 3].map((i) => derive(PASSWORD, `salt ${i}`, iterations, 32, 'sha256'))),
  };
}

/** @param {number} iterations @returns {Side} */
function inVectors(iterations) {
  const [, code = ''] = /sha1Lanes:\s*'([^']+)'/.exec(hashLoops()) ?? [];
  return {
    name: 'seven digests of SHA-1 derived, four at a time in WebAssembly, by a Node without any other code',
    job: () => run(process.execPath, [join(ROOT, 'bench/peers/least-kdf.cjs'), code, String(iterations)]),
  };
}

/** @param {string} work @param {string} passwords @returns {Row} */
function everyone(work, passwords) {
  const { prepare, files } = several(work, 'pfx-everyone', 'modern', 10_000);
  const out = join(work, 'everyone.pem');
  const database = join(work, 'nss');
  let packages = '';
  /** @param {string} text */
  const asOurs = (text) => same('PFX opened', contents(text), contents(readFileSync(out, 'utf8')));
  /** @param {string} text */
  const certificates = (text) => expect(text.includes('BEGIN CERTIFICATE'), 'no certificate');
  return {
    id: 'pfx-everyone',
    job: 'one PFX of 10,000 iterations opened (AES-256, MAC with SHA-256), process start included',
    rounds: 7,
    prepare: async () => {
      await prepare();
      packages = peerPackages();
      mkdirSync(database);
      run('certutil', ['-N', '-d', `sql:${database}`, '--empty-password']);
    },
    ours: { job: (i) => toPem(turn(files, i), passwords, out) },
    peers: [
      {
        name: 'openssl pkcs12',
        job: (i) => openssl(['pkcs12', '-in', turn(files, i), '-nodes', '-passin', `file:${passwords}`]),
        check: asOurs,
      },
      {
        name: 'certtool --p12-info',
        job: (i) => run('certtool', ['--p12-info', '--inder', '--infile', turn(files, i), `--password=${PASSWORD}`]),
        check: certificates,
      },
      {
        name: 'NSS pk12util -l',
        job: (i) => run('pk12util', ['-l', turn(files, i), '-w', passwords, '-d', `sql:${database}`]),
        check: (/** @type {string} */ text) => expect(text.includes('Key(shrouded)'), 'no key'),
      },
      {
        name: 'keytool -list',
        rounds: 3,
        job: (i) => run('keytool', ['-list', '-rfc', '-keystore', turn(files, i), '-storepass:file', passwords]),
        check: certificates,
      },
      {
        name: 'node-forge',
        rounds: 3,
        job: (i) => run(process.execPath, [join(ROOT, 'bench/peers/forge-pfx.cjs'), turn(files, i), PASSWORD]),
        check: asOurs,
      },
      {
        name: 'pkijs',
        rounds: 3,
        job: (i) =>
          run(process.execPath, [join(ROOT, 'bench/peers/pkijs-pfx.mjs'), packages, turn(files, i), PASSWORD]),
        check: asOurs,
      },
    ],
  };
}

/** Files of RSA keys, which every peer can read. @param {string} work @param {string} id @param {Profile} profile @param {number} iterations */
function several(work, id, profile, iterations) {
  const files = [0, 1, 2, 3].map((i) => join(work, `${id}-${i}.pfx`));
  const prepare = async () => {
    const certificates = await Certificates.load();
    for (const [i, file] of files.entries()) {
      writeFileSync(file, await pfx(certificates.leaf(2 * i, 'rsa'), profile, iterations, `server-${i}`));
    }
  };
  return { files, prepare };
}

/** @param {string} file @param {string} passwords @param {string} out @returns {string} */
function toPem(file, passwords, out) {
  certprep(['convert', file, '--password-file', passwords, '--to', 'pem', '--out', out, '--force']);
  return readFileSync(out, 'utf8');
}

/** @param {boolean} holds @param {string} otherwise */
function expect(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}
