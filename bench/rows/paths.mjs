/** The search for a chain where thousands of certificates bear the issuer's name and have another key. */
import { generateKeyPairSync } from 'node:crypto';
import { engine } from '../engine.mjs';
import { Certificates } from '../material/certificates.mjs';
import { same } from '../material/contents.mjs';

/** @typedef {import('../../src/core/x509/certificate.ts').Certificate} Certificate */
/** @typedef {typeof import('../../src/core/x509/certificate.ts')} Reader */
/** @typedef {typeof import('../../src/core/chain/chain.ts')} Chains */
/** @typedef {typeof import('../../src/core/chain/pool.ts')} Pools */

/** @param {import('../run.mjs').Bench} bench @returns {readonly import('../growth.mjs').Growth[]} */
export function pathRows({ isShort }) {
  const sizes = isShort ? [10, 100, 1_000] : [5, 50, 500, 5_000];
  const AT = Date.UTC(2026, 5, 1);
  /** @type {readonly Buffer[]} */
  let decoys = [];
  /** @type {{ leaf: Buffer, given: readonly Buffer[] }} */
  let family;
  /** @type {Reader['readCertificate']} */
  let readCertificate;
  /** @type {Chains['buildChain']} */
  let buildChain;
  /** @type {Pools['Pool']} */
  let Pool;
  return [
    {
      id: 'path-among-decoys',
      job: 'path search among decoys that bear the issuer’s name, parsing included',
      unit: 'decoys',
      sizes,
      rounds: 5,
      prepare: async () => {
        const certificates = await Certificates.load();
        const leaf = certificates.leaf(1);
        family = { leaf: leaf.der, given: [leaf.issuer.der, certificates.root.der] };
        decoys = Array.from({ length: sizes.at(-1) ?? 0 }, () => decoyOf(leaf.issuer));
        ({ readCertificate } = /** @type {Reader} */ (await engine('src/core/x509/certificate.ts')));
        ({ buildChain } = /** @type {Chains} */ (await engine('src/core/chain/chain.ts')));
        ({ Pool } = /** @type {Pools} */ (await engine('src/core/chain/pool.ts')));
      },
      run: (size) => {
        const start = performance.now();
        const members = [...decoys.slice(0, size), ...family.given].map((der) => ({
          certificate: readCertificate(der),
          source: /** @type {const} */ ('given'),
          file: null,
          anchor: null,
        }));
        const chain = buildChain(readCertificate(family.leaf), new Pool(members), {
          at: AT,
          purpose: 'server',
          trust: 'any-root',
        });
        const ms = performance.now() - start;
        same('verdict', `${chain.verdict} ${chain.path.length}`, 'valid 3');
        return { ms, mib: null };
      },
    },
  ];
}

/** The same octets with the public key exchanged. @param {import('../material/certificates.mjs').Authority} authority */
function decoyOf({ der, key }) {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const decoy = Buffer.from(der);
  publicKey.export({ format: 'der', type: 'spki' }).copy(decoy, decoy.indexOf(key.spki));
  return decoy;
}
