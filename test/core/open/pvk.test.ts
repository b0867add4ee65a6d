/** Microsoft's key files as openssl writes them, opened, held against openssl's own idea of the public key. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '#core/item.ts';
import { open } from '#core/open/open.ts';
import { writePem } from '#core/text/pem.ts';
import { freshFolder } from '#test/support/folder.ts';
import { requireTool, run, runWell } from '#test/support/tools.ts';

const LEGACY = ['-provider', 'default', '-provider', 'legacy'];

function keyIn(items: readonly Item[]): Extract<Item['content'], { kind: 'private-key' }>['key'] {
  const [item] = items;
  if (item?.content.kind !== 'private-key') throw new Error(`no key but ${JSON.stringify(item?.content)}`);
  return item.content.key;
}

describe.runIf(requireTool('openssl')).each(['RSA', 'DSA'])('%s', (kind) => {
  const folder = freshFolder();
  const file = join(folder, 'key');
  const command = kind.toLowerCase();
  let spki: Buffer;

  beforeAll(() => {
    if (kind === 'RSA') runWell('openssl', ['genrsa', '-out', file, '2048']);
    else {
      const parameters = join(folder, 'parameters');
      // The blob has room for an order of 160 bits only.
      const sizes = ['-pkeyopt', 'dsa_paramgen_bits:1024', '-pkeyopt', 'dsa_paramgen_q_bits:160'];
      runWell('openssl', ['genpkey', '-genparam', '-algorithm', 'DSA', ...sizes, '-out', parameters]);
      runWell('openssl', ['gendsa', '-out', file, parameters]);
    }
    spki = runWell('openssl', ['pkey', '-in', file, '-pubout', '-outform', 'DER']);
  });

  const pvk = (...options: readonly string[]): Buffer =>
    runWell('openssl', [command, '-in', file, '-outform', 'PVK', ...LEGACY, ...options]);

  it('without a password', async () => {
    const { items, unread } = await open(pvk('-pvk-none'));
    expect(unread).toEqual([]);
    expect(items).toMatchObject([{ container: 'pvk', encryption: null }]);
    const key = keyIn(items);
    expect(Buffer.from(key.public.spki).equals(spki)).toBe(true);
    const written = runWell('openssl', ['pkey', '-pubout', '-outform', 'DER'], writePem('PRIVATE KEY', key.pkcs8));
    expect(written.equals(spki)).toBe(true);
  });

  it.each(['-pvk-strong', '-pvk-weak'])('locked, %s', async (strength) => {
    const bytes = pvk(strength, '-passout', 'pass:secret');
    const { items, usedPasswords } = await open(bytes.slice(), { passwords: ['wrong', 'secret'] });
    expect(Buffer.from(keyIn(items).public.spki).equals(spki)).toBe(true);
    expect(items[0]?.encryption).toMatchObject({ scheme: 'PVK', cipher: 'RC4' });
    expect(usedPasswords).toEqual(['secret']);
    expect((await open(bytes.slice(), { passwords: ['wrong'] })).items).toMatchObject([
      { container: 'pvk', content: { kind: 'locked', inside: 'private-key', failure: { code: 'PASSWORD_WRONG' } } },
    ]);
    expect((await open(bytes.slice())).items).toMatchObject([
      { content: { kind: 'locked', failure: { code: 'PASSWORD_NEEDED' } } },
    ]);
  });

  it('as a bare blob, private and public', async () => {
    const blob = runWell('openssl', [command, '-in', file, '-outform', 'MSBLOB']);
    expect(Buffer.from(keyIn((await open(blob)).items).public.spki).equals(spki)).toBe(true);
    const publicBlob = runWell('openssl', [command, '-in', file, '-pubout', '-outform', 'MSBLOB']);
    const { items } = await open(publicBlob);
    expect(items).toMatchObject([{ container: 'pvk', content: { kind: 'public-key', key: { type: kind } } }]);
    const [item] = items;
    if (item?.content.kind === 'public-key') expect(Buffer.from(item.content.key.spki).equals(spki)).toBe(true);
  });

  it('is damaged wherever it is cut, and where its numbers don\u2019t agree', async () => {
    const bytes = pvk('-pvk-none');
    // Of DSA what follows the numbers is a seed that nobody needs.
    for (let end = 8; end < bytes.length - 24; end += 13) {
      const { items, unread } = await open(bytes.subarray(0, end));
      expect(items).toEqual([]);
      expect(unread).toMatchObject([{ code: 'DAMAGED', facts: { what: 'private-key' } }]);
    }
    bytes.writeUInt8(bytes.readUInt8(60) ^ 1, 60);
    const { items } = await open(bytes);
    if (kind === 'RSA') expect(items).toEqual([]);
  });

  it('what it says of its kind must be known', async () => {
    const bytes = Buffer.from(pvk('-pvk-none'));
    bytes.write('XXX2', 32, 'latin1');
    expect((await open(bytes)).unread).toEqual([{ code: 'KEY_UNSUPPORTED', facts: { algorithm: '"XXX2"' } }]);
  });

  it('openssl reads its own file', () => {
    writeFileSync(join(folder, 'pvk'), pvk('-pvk-none'));
    expect(run('openssl', [command, '-in', join(folder, 'pvk'), '-inform', 'PVK', '-noout']).status).toBe(0);
  });
});
