/** Keys of every kind in what we write, read back by the tools that know the kind. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeJks } from '#core/containers/jks-write.ts';
import { readPkcs12 } from '#core/containers/pkcs12-read.ts';
import { pkcs12Profile, writePkcs12 } from '#core/containers/pkcs12-write.ts';
import { writePkcs7 } from '#core/containers/pkcs7-write.ts';
import { writeEncryptedPkcs8 } from '#core/keys/encrypted-pkcs8.ts';
import { CostBudget } from '#core/limits.ts';
import { freshFolder } from '#test/support/folder.ts';
import { derOf, type Pair, pairOf, rsa } from '#test/support/pairs.ts';
import { requireTool, runWell } from '#test/support/tools.ts';
import { foundIn, foundInPem, foundOf } from './found.ts';

/** How openssl makes each; `gnutls`: whether certtool 3.7 knows such keys. */
const KINDS = [
  { kind: 'RSA-PSS', make: ['rsa-pss', '-pkeyopt', 'rsa_keygen_bits:2048'], gnutls: true },
  { kind: 'P-384', make: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384'], gnutls: true },
  { kind: 'P-521', make: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-521'], gnutls: true },
  { kind: 'secp256k1', make: ['ec', '-pkeyopt', 'ec_paramgen_curve:secp256k1'], gnutls: false },
  { kind: 'brainpool', make: ['ec', '-pkeyopt', 'ec_paramgen_curve:brainpoolP256r1'], gnutls: false },
  { kind: 'Ed448', make: ['ed448'], gnutls: true },
] as const;

describe.runIf(requireTool('openssl', 'keytool', 'certtool')).each(KINDS)('$kind', ({ make, gnutls }) => {
  const folder = freshFolder();
  const at = (name: string): string => join(folder, name);
  const PASSWORD = 'changeit';
  let pair: Pair;

  beforeAll(async () => {
    runWell('openssl', ['genpkey', '-algorithm', ...make, '-out', at('key.pem')]);
    const subject = ['-x509', '-key', at('key.pem'), '-days', '900', '-subj', '/CN=kind.example'];
    runWell('openssl', ['req', ...subject, '-out', at('cert.pem')]);
    pair = await pairOf(readFileSync(at('key.pem'), 'utf8') + readFileSync(at('cert.pem'), 'utf8'));
  });

  test('PKCS#12: ours by openssl and certtool, that of openssl by us', async () => {
    const { key, certificate } = pair;
    for (const name of ['modern', 'compatible', 'legacy'] as const) {
      const profile = pkcs12Profile(name, { iterations: 2048 });
      writeFileSync(at('ours.p12'), await writePkcs12({ keys: [key], certificates: [certificate] }, PASSWORD, profile));
      const options = ['-in', at('ours.p12'), '-nodes', '-legacy', '-passin', `pass:${PASSWORD}`];
      const printed = runWell('openssl', ['pkcs12', ...options]).toString();
      expect(await foundInPem(printed)).toEqual(foundOf([pair]));
      if (gnutls) runWell('certtool', ['--p12-info', '--inder', '--password', PASSWORD, '--infile', at('ours.p12')]);
    }
    const theirs = ['-export', '-inkey', at('key.pem'), '-in', at('cert.pem'), '-passout', `pass:${PASSWORD}`];
    const made = runWell('openssl', ['pkcs12', ...theirs]);
    const { entries } = await readPkcs12(made, [PASSWORD], new CostBudget(1_000_000));
    expect(foundIn(entries)).toEqual(foundOf([pair]));
  });

  test('PKCS#8: ours by openssl', async () => {
    const profile = { scheme: 'pbes2-aes256', prf: 'sha256', iterations: 2048 } as const;
    const der = await writeEncryptedPkcs8(pair.key, PASSWORD, profile);
    const opened = runWell('openssl', ['pkey', '-inform', 'DER', '-passin', `pass:${PASSWORD}`, '-pubout'], der);
    const given = runWell('openssl', ['pkey', '-in', at('key.pem'), '-pubout']);
    expect(derOf(opened.toString(), 'PUBLIC KEY')).toEqual(derOf(given.toString(), 'PUBLIC KEY'));
  });

  test('PKCS#7: ours by openssl', async () => {
    const written = writePkcs7([pair.certificate.der, rsa.certificate.der]);
    const printed = runWell('openssl', ['pkcs7', '-inform', 'DER', '-print_certs'], written).toString();
    expect((await foundInPem(printed)).certificates).toEqual(foundOf([], [pair, rsa]).certificates);
  });

  test('JKS: ours by keytool, which copies it for openssl', async () => {
    const { key, certificate } = pair;
    writeFileSync(at('ours.jks'), writeJks([{ alias: 'a', key, chain: [certificate.der] }], PASSWORD));
    const source = ['-srckeystore', at('ours.jks'), '-srcstoretype', 'JKS', '-srcstorepass', PASSWORD];
    const target = ['-destkeystore', at('copy.p12'), '-deststoretype', 'PKCS12', '-deststorepass', PASSWORD];
    runWell('keytool', ['-importkeystore', ...source, ...target, '-noprompt']);
    const copied = runWell('openssl', ['pkcs12', '-in', at('copy.p12'), '-nodes', '-passin', `pass:${PASSWORD}`]);
    expect(await foundInPem(copied.toString())).toEqual(foundOf([pair]));
  });
});
