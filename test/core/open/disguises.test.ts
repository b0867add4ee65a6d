/** Every disguise of the table over one certificate, one key, one chain and one PFX: what comes out is the same. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import type { Item } from '#core/item.ts';
import { open } from '#core/open/open.ts';
import { freshFolder } from '#test/support/folder.ts';
import { makeMess } from '#test/support/mess.ts';
import { requireTool, runWell } from '#test/support/tools.ts';
import { DISGUISES } from './disguises.ts';

const MATERIALS = ['certificate', 'key', 'chain', 'pfx'] as const;
type Material = (typeof MATERIALS)[number];
const HOW_MANY: Readonly<Record<Material, number>> = { certificate: 1, key: 1, chain: 3, pfx: 4 };
/** What RFC 7468 lets stand as it is: nothing had to be mended. */
const NOTHING_TO_MEND: ReadonlySet<string> = new Set([
  'as it is',
  'CRLF',
  'no final newline',
  'one-line body',
  'Bag Attributes',
]);
const PASSWORDS = ['harbour'];

const octets = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

/** What an item is, by its bytes. */
function digestOf({ content }: Item): string {
  if (content.kind === 'certificate') return content.certificate.sha256;
  return content.kind === 'private-key' ? sha256Hex(content.key.pkcs8) : content.kind;
}

async function digests(text: string | Uint8Array): Promise<string[]> {
  const { items, unread } = await open(octets(text), { passwords: PASSWORDS });
  expect(unread).toEqual([]);
  return items.map(digestOf);
}

describe.runIf(requireTool('openssl'))('a file in disguise', () => {
  const folder = freshFolder();
  const texts = new Map<Material, string>();
  const expected = new Map<Material, string[]>();

  beforeAll(async () => {
    const mess = makeMess(folder);
    const read = (path: string): string => readFileSync(path, 'utf8');
    const chain = [mess.leaf, ...mess.intermediates].map(read).join('');
    const pfx = runWell(
      'openssl',
      ['pkcs12', '-export', '-inkey', mess.bareKey, '-passout', 'pass:harbour'],
      read(mess.leaf) + read(mess.intermediates[0]) + read(mess.intermediates[1]),
    );
    texts.set('certificate', read(mess.leaf));
    texts.set('key', read(mess.bareKey));
    texts.set('chain', chain);
    texts.set('pfx', pfx.toString('base64').replaceAll(/.{1,64}/g, '$&\n'));
    for (const material of ['certificate', 'key', 'chain'] as const) {
      expected.set(material, await digests(texts.get(material) as string));
    }
    expected.set('pfx', await digests(pfx));
  });

  for (const material of MATERIALS) {
    const disguises = DISGUISES.filter(({ pemOnly }) => material !== 'pfx' || pemOnly !== true);
    it.each(disguises)(`${material}: $name`, async ({ name, put, repaired }) => {
      const given = texts.get(material) as string;
      const { items, unread } = await open(octets(put(given)), { passwords: PASSWORDS });
      expect(unread).toEqual([]);
      expect(items.map(digestOf)).toEqual(expected.get(material));
      expect(items).toHaveLength(HOW_MANY[material]);
      for (const item of items) expect(item.repaired).toEqual(expect.arrayContaining([...repaired]));
      // Quoted-printable leaves base64 without padding as it is, but for the line ends of mail.
      const sent = put(given);
      const isSame = typeof sent === 'string' && sent.replaceAll('\r\n', '\n').trimEnd() === given.trimEnd();
      const isMended = !isSame && !NOTHING_TO_MEND.has(name);
      if (isMended) expect(items.flatMap((item) => item.repaired)).not.toEqual([]);
    });
  }
});
