/** What crosses to main is what was found, and nothing beside it. */
import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { doJob, wipeDone } from '#app/work/do-job.ts';
import { decodeItem, encodeItem } from '#app/work/wire.ts';
import { writePkcs12, pkcs12Profile } from '#core/containers/pkcs12-write.ts';
import type { Item } from '#core/item.ts';
import { writeEncryptedPkcs8 } from '#core/keys/encrypted-pkcs8.ts';
import { DEFAULT_LIMITS } from '#core/limits.ts';
import { open } from '#core/open/open.ts';
import { writePem } from '#core/text/pem.ts';
import { ec, ed25519, rsa } from '#test/support/pairs.ts';

const PROFILE = { scheme: 'pbes2-aes256', prf: 'sha256', iterations: 1000 } as const;
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const pfx = await writePkcs12(
  { keys: [rsa.key], certificates: [rsa.certificate, ec.certificate] },
  'secret',
  pkcs12Profile('modern'),
);
const FILES: Readonly<Record<string, Uint8Array>> = {
  'PEM of everything': text(
    [ec, ed25519, rsa]
      .flatMap(({ key, certificate }) => [
        writePem('CERTIFICATE', certificate.der),
        writePem('PRIVATE KEY', key.pkcs8),
        writePem('PUBLIC KEY', key.public.spki),
      ])
      .join(''),
  ),
  'a locked key': text(writePem('ENCRYPTED PRIVATE KEY', await writeEncryptedPkcs8(ec.key, 'other', PROFILE))),
  'a PFX': pfx,
  damage: text('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'),
};

function shown({ content, ...item }: Item): unknown {
  if (content.kind === 'certificate') return { ...item, certificate: content.certificate.der.slice() };
  if (content.kind !== 'private-key') return { ...item, content };
  return { ...item, pkcs8: content.key.pkcs8.slice(), key: content.key.public };
}

test.each(Object.entries(FILES))('%s comes out as it went in', async (_, bytes) => {
  const { items } = await open(bytes.slice(), { passwords: ['secret'] });
  const crossed = deserialize(serialize(items.map(encodeItem))) as ReturnType<typeof encodeItem>[];
  expect(crossed.map(decodeItem).map(shown)).toEqual(items.map(shown));
});

test('nothing but the bytes themselves goes along', async () => {
  const { items } = await open(pfx.slice(), { passwords: ['secret'] });
  for (const { content } of items.map(encodeItem)) {
    for (const value of Object.values(content)) {
      if (value instanceof Uint8Array) expect(value.buffer.byteLength).toBe(value.byteLength);
    }
  }
});

test('a job answers like open, names passwords by place, counts its cost and leaves nothing behind', async () => {
  const bytes = pfx.slice();
  const done = await doJob({ id: 7, bytes, passwords: ['wrong', 'secret'], limits: DEFAULT_LIMITS, cost: 10_000_000 });
  expect(done).toMatchObject({ id: 7, used: [1], unread: [] });
  expect(done.spent).toBeGreaterThan(1000);
  expect(bytes.every((octet) => octet === 0)).toBe(true);
  wipeDone(done);
  const keys = done.items.flatMap(({ content }) => (content.kind === 'private-key' ? [content.pkcs8] : []));
  expect(keys.map((key) => key.every((octet) => octet === 0))).toEqual([true]);
});
