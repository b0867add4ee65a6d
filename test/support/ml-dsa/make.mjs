/**
 * Makes the ML-DSA chains beside it: `node make.mjs`, with Node 24 or later, whose OpenSSL 3.5 signs them. They lie in
 * the repository because the OpenSSL that tests have to hand knows no ML-DSA.
 */
import { generateKeyPairSync, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OIDS = { 'ml-dsa-44': 17, 'ml-dsa-65': 18, 'ml-dsa-87': 19 };

/** @param {number} tag @param {...Buffer} contents */
function tlv(tag, ...contents) {
  const body = Buffer.concat(contents);
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const length = Buffer.from(body.length.toString(16).padStart(4, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x82]), length, body]);
}

/** @param {string} commonName */
const name = (commonName) =>
  tlv(0x30, tlv(0x31, tlv(0x30, Buffer.from('0603550403', 'hex'), tlv(0x0c, Buffer.from(commonName)))));
/** @param {string} text */
const time = (text) => tlv(0x18, Buffer.from(text));
/** @param {string} id hex of the element @param {Buffer} value */
const extension = (id, value) => tlv(0x30, Buffer.from(id, 'hex'), tlv(0x04, value));

for (const [kind, arc] of Object.entries(OIDS)) {
  const algorithm = tlv(0x30, tlv(0x06, Buffer.from([0x60, 0x86, 0x48, 1, 101, 3, 4, 3, arc])));
  const root = generateKeyPairSync(/** @type {never} */ (kind));
  const leaf = generateKeyPairSync(/** @type {never} */ (kind));
  /** @param {number} serial @param {string} subject @param {typeof root} keys @param {Buffer[]} extensions */
  const certificate = (serial, subject, keys, extensions) => {
    const fields = [
      tlv(0xa0, tlv(0x02, Buffer.from([2]))),
      tlv(0x02, Buffer.from([serial])),
      algorithm,
      name('Root'),
      tlv(0x30, time('20300101000000Z'), time('20310101000000Z')),
      name(subject),
      keys.publicKey.export({ format: 'der', type: 'spki' }),
      tlv(0xa3, tlv(0x30, ...extensions)),
    ];
    const tbs = tlv(0x30, ...fields);
    return tlv(0x30, tbs, algorithm, tlv(0x03, Buffer.from([0]), sign(null, tbs, root.privateKey)));
  };
  const isCa = extension('0603551d13', Buffer.from('30030101ff', 'hex'));
  const host = extension('0603551d11', tlv(0x30, tlv(0x82, Buffer.from('www.example.com'))));
  const chain = [certificate(2, 'www.example.com', leaf, [host]), certificate(1, 'Root', root, [isCa])];
  const pem = chain.map((der) => {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
  });
  writeFileSync(join(import.meta.dirname, `${kind}.pem`), pem.join(''));
}
