import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPkcs7 } from '#core/containers/pkcs7-read.ts';
import { writePkcs7 } from '#core/containers/pkcs7-write.ts';
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import { freshFolder } from '#test/support/folder.ts';
import { ec, ed25519, rsa } from '#test/support/pairs.ts';
import { requireTool, runWell } from '#test/support/tools.ts';
import { foundInPem, foundOf } from './found.ts';
import { pemOf } from './samples.ts';

describe.runIf(requireTool('openssl', 'certtool', 'keytool'))('PKCS#7', () => {
  const folder = freshFolder();
  const at = (name: string): string => join(folder, name);
  const ALL = [rsa, ec, ed25519];
  const certificates = foundOf([], ALL).certificates;

  function weRead(file: string): readonly string[] {
    return readPkcs7(readFileSync(at(file)))
      .certificates.map(sha256Hex)
      .toSorted();
  }

  test('certs-only from openssl', () => {
    const files = (['rsa', 'ec', 'ed25519'] as const).flatMap((kind) => ['-certfile', pemOf(kind)]);
    runWell('openssl', ['crl2pkcs7', '-nocrl', ...files, '-outform', 'DER', '-out', at('openssl.p7b')]);
    expect(weRead('openssl.p7b')).toEqual(certificates);
  });

  test('ours has the octets of openssl', () => {
    const files = (['rsa', 'ec', 'ed25519'] as const).flatMap((kind) => ['-certfile', pemOf(kind)]);
    const theirs = runWell('openssl', ['crl2pkcs7', '-nocrl', ...files, '-outform', 'DER']);
    const ours = writePkcs7(ALL.map(({ certificate }) => certificate.der));
    expect(Buffer.from(ours).toString('hex')).toBe(theirs.toString('hex'));
  });

  test('certs-only from certtool', () => {
    writeFileSync(at('all.pem'), (['rsa', 'ec', 'ed25519'] as const).map((kind) => readFileSync(pemOf(kind))).join(''));
    const load = ['--p7-generate', '--load-certificate', at('all.pem'), '--outder', '--outfile', at('certtool.p7b')];
    runWell('certtool', load);
    expect(weRead('certtool.p7b')).toEqual(certificates);
  });

  test('a signed message, streamed in BER', () => {
    writeFileSync(at('message'), 'Some text\n');
    const signer = ['-signer', pemOf('rsa'), '-certfile', pemOf('ec'), '-nodetach', '-stream', '-outform', 'DER'];
    runWell('openssl', ['cms', '-sign', '-binary', '-in', at('message'), ...signer, '-out', at('signed.p7m')]);
    expect(readFileSync(at('signed.p7m'))[1]).toBe(0x80);
    expect(weRead('signed.p7m')).toEqual(foundOf([], [rsa, ec]).certificates);
  });

  describe('what we write', () => {
    const ours = writePkcs7(ALL.map(({ certificate }) => certificate.der));

    test('openssl reads', async () => {
      const printed = runWell('openssl', ['pkcs7', '-inform', 'DER', '-print_certs'], ours).toString();
      expect((await foundInPem(printed)).certificates).toEqual(certificates);
    });

    test('certtool reads', async () => {
      const printed = runWell('certtool', ['--p7-info', '--inder'], ours).toString();
      expect((await foundInPem(printed)).certificates).toEqual(certificates);
    });

    test('keytool reads', async () => {
      writeFileSync(at('ours.p7b'), ours);
      const printed = runWell('keytool', ['-printcert', '-rfc', '-file', at('ours.p7b')]).toString();
      expect((await foundInPem(printed)).certificates).toEqual(certificates);
    });
  });
});
