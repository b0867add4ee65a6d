/** PFX files, each with a key, its certificate and the issuer's, under the profiles that are met in the field. */
import { engine } from '../engine.mjs';

/** @typedef {import('./certificates.mjs').Made} Made */
/** @typedef {import('../../src/core/containers/pkcs12-write.ts').PfxProfileName} Profile */
/** @typedef {typeof import('../../src/core/containers/pkcs12-write.ts')} Writer */

export const PASSWORD = 'harbour gate 7';

/**
 * @param {Made} leaf @param {Profile} profile @param {number} iterations @param {string} [friendlyName]
 * @returns {Promise<Uint8Array>}
 */
export async function pfx(leaf, profile, iterations, friendlyName = leaf.host) {
  const { writePkcs12, pkcs12Profile } = /** @type {Writer} */ (await engine('src/core/containers/pkcs12-write.ts'));
  const identity = { identity: leaf.key.spki.toString('hex') };
  // Of a key and a certificate the writer asks no more than this.
  const input = /** @type {import('../../src/core/containers/pkcs12-write.ts').Pkcs12Input} */ (
    /** @type {unknown} */ ({
      keys: [{ public: identity, pkcs8: leaf.key.pkcs8, friendlyName }],
      certificates: [
        { der: leaf.der, publicKey: identity, friendlyName },
        { der: leaf.issuer.der, publicKey: { identity: '' } },
      ],
    })
  );
  return writePkcs12(input, PASSWORD, pkcs12Profile(profile, { iterations }));
}
