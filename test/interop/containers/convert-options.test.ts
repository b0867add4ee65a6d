/** What convert writes on request, as openssl sees it: scrypt, another number of rounds. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder } from '#test/support/folder.ts';
import { certprep } from '#test/support/terminal.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

const env = { OUT: 'bcdefghjknprstuvx' };

describe.runIf(requireTool('openssl'))('convert on request', () => {
  const folder = freshFolder();
  const pair = join(import.meta.dirname, '../../support/pairs/rsa.pem');
  const convert = async (name: string, ...options: string[]): Promise<string> => {
    const out = join(folder, name);
    const { code, out: told } = await certprep(
      ['convert', pair, '--out', out, '--out-password-env', 'OUT', ...options],
      {
        env,
      },
    );
    expect([code, told]).toEqual([0, expect.any(String)]);
    return out;
  };
  const publicKey = (pem: Uint8Array): string => runWell('openssl', ['pkey', '-pubout'], pem).toString();

  it('encrypts a key by scrypt, and openssl opens it', async () => {
    const path = await convert('scrypt.key', '--to', 'pkcs8', '--encrypt', '--scrypt');
    expect(runWell('openssl', ['asn1parse', '-in', path]).toString()).toContain('scrypt');
    const opened = runWell('openssl', ['pkey', '-in', path, '-passin', `pass:${env.OUT}`]);
    expect(publicKey(opened)).toBe(publicKey(readFileSync(pair)));
  });

  it('takes the number of rounds', async () => {
    const path = await convert('rounds.pfx', '--to', 'pfx', '--iterations', '4321');
    const info = runWell('sh', [
      '-c',
      'openssl pkcs12 -in "$0" -info -noout -passin "pass:$1" 2>&1',
      path,
      env.OUT,
    ]).toString();
    expect(info).toContain('Iteration 4321');
    expect(info).not.toMatch(/Iteration (?!4321)/);
  });

  it('protects a PFX by PBMAC1, and openssl opens it', async () => {
    const path = await convert('pbmac1.pfx', '--to', 'pfx', '--pbmac1');
    const told = runWell('openssl', ['asn1parse', '-inform', 'DER', '-in', path]).toString();
    expect(told).toMatch(/1\.2\.840\.113549\.1\.5\.14|PBMAC1/);
    // This openssl is too old to check one, so it is asked for the key without a look at it.
    const opened = runWell('openssl', ['pkcs12', '-in', path, '-nodes', '-nomacver', '-passin', `pass:${env.OUT}`]);
    expect(publicKey(opened)).toBe(publicKey(readFileSync(pair)));
  });

  it('refuses rounds that are no number, or few', async () => {
    writeFileSync(join(folder, 'a'), '');
    for (const value of ['many', '1', '99999999999']) {
      const args = ['convert', pair, '--to', 'pfx', '--iterations', value, '--out', join(folder, 'x.pfx')];
      expect((await certprep(args, { env })).code).toBe(2);
    }
  });
});
