/** SSH public keys that are not as ssh-keygen writes them. */
import { expect, test } from 'vitest';
import { concat } from '#core/bytes.ts';
import { DEFAULT_LIMITS } from '#core/limits.ts';
import { open } from '#core/open/open.ts';

const string = (value: string | Uint8Array): Uint8Array => {
  const octets = Buffer.from(value as string);
  return concat([Uint8Array.of(0, 0, octets.length >> 8, octets.length & 0xff), octets]);
};
const base64 = (...parts: readonly Uint8Array[]): string => Buffer.from(concat(parts)).toString('base64');
const ED25519 = base64(string('ssh-ed25519'), string(new Uint8Array(32)));
const found = (text: string, items = 100): ReturnType<typeof open> =>
  open(Buffer.from(text), { limits: { ...DEFAULT_LIMITS, items } });

test('what follows the key, a negative number and a cut are damage', async () => {
  const wrong = [
    ['ssh-ed25519', base64(string('ssh-ed25519'), string(new Uint8Array(32)), string('more')), 'trailing-bytes'],
    ['ssh-rsa', base64(string('ssh-rsa'), string(Uint8Array.of(0x80)), string(Uint8Array.of(5))), 'wrong-value'],
    ['ssh-rsa', base64(string('ssh-rsa'), string(Uint8Array.of(3))), 'truncated'],
  ] as const;
  for (const [type, blob, damage] of wrong) {
    expect((await found(`${type} ${blob}\n`)).unread).toMatchObject([
      { code: 'DAMAGED', facts: { what: 'public-key', damage } },
    ]);
  }
});

test('lines up to the limit are read, and the limit is said', async () => {
  const { items, unread } = await found(`ssh-ed25519 ${ED25519}\n`.repeat(3), 2);
  expect(items).toHaveLength(2);
  expect(unread).toMatchObject([{ code: 'TOO_LARGE', facts: { limit: 'items', max: 2 } }]);
});

test('other lines are passed over', async () => {
  const { items, unread } = await found(`ssh-ed25519 ${ED25519} a\n# comment\n\nwhatever this is\n`);
  expect(items).toMatchObject([{ friendlyName: 'a' }]);
  expect(unread).toEqual([]);
});

test('RFC 4716: headers over several lines, and a block that has no end', async () => {
  const begin = '---- BEGIN SSH2 PUBLIC KEY ----';
  const end = '---- END SSH2 PUBLIC KEY ----';
  const whole = `${begin}\nSubject: me\nComment: "a long \\\nname"\n${ED25519}\n${end}\n`;
  expect((await found(whole + whole)).items).toMatchObject([{ friendlyName: 'a long name' }, {}]);
  expect((await found(`${begin}\n${ED25519.slice(0, 20)}\n`)).unread).toMatchObject([{ code: 'DAMAGED' }]);
});
