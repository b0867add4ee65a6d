/** OpenSSH's key files as ssh-keygen writes them, opened, held against what ssh-keygen and openssl say of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { concat } from '#core/bytes.ts';
import { CostBudget } from '#core/limits.ts';
import type { Item } from '#core/item.ts';
import { open } from '#core/open/open.ts';
import { writePem } from '#core/text/pem.ts';
import { freshFolder } from '#test/support/folder.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

const KINDS = [
  ['rsa', '-b', '2048'],
  ['ecdsa', '-b', '256'],
  ['ecdsa', '-b', '384'],
  ['ecdsa', '-b', '521'],
  ['ed25519'],
  ['dsa'],
];
const CIPHERS = [
  'aes128-cbc',
  'aes192-cbc',
  'aes256-cbc',
  'aes128-ctr',
  'aes192-ctr',
  'aes256-ctr',
  'aes128-gcm@openssh.com',
  'aes256-gcm@openssh.com',
  'chacha20-poly1305@openssh.com',
  '3des-cbc',
];
const PASSWORD = 'p\u00e4ss w\u00f6rd';

interface Made {
  readonly file: string;
  readonly bytes: Buffer;
  readonly line: string;
}

function make(options: readonly string[], password = ''): Made {
  const file = join(freshFolder(), 'key');
  const [kind = '', ...more] = options;
  runWell('ssh-keygen', ['-q', '-t', kind, ...more, '-N', password, '-C', 'a comment', '-f', file]);
  return { file, bytes: readFileSync(file), line: readFileSync(`${file}.pub`, 'utf8') };
}

/** openssl's SubjectPublicKeyInfo, by way of what ssh-keygen itself exports. */
function spkiOf({ file }: Made): Buffer {
  const pem = runWell('ssh-keygen', ['-e', '-m', 'PKCS8', '-f', `${file}.pub`]);
  return runWell('openssl', ['pkey', '-pubin', '-outform', 'DER'], pem);
}

function keyIn(items: readonly Item[]): Extract<Item['content'], { kind: 'private-key' }>['key'] {
  const [item] = items;
  if (item?.content.kind !== 'private-key') throw new Error(`no key but ${JSON.stringify(item?.content)}`);
  return item.content.key;
}

describe.runIf(requireTool('ssh-keygen', 'openssl'))('a key of ssh-keygen', () => {
  it.each(KINDS.filter(([kind]) => kind !== 'ed25519'))('%s %s %s: private and public', async (...options) => {
    const made = make(options);
    const spki = spkiOf(made);
    const { items, unread } = await open(made.bytes);
    expect(unread).toEqual([]);
    expect(items).toMatchObject([{ container: 'openssh', encryption: null, friendlyName: 'a comment', repaired: [] }]);
    const key = keyIn(items);
    expect(Buffer.from(key.public.spki).equals(spki)).toBe(true);
    const written = runWell('openssl', ['pkey', '-pubout', '-outform', 'DER'], writePem('PRIVATE KEY', key.pkcs8));
    expect(written.equals(spki)).toBe(true);
    const rfc4716 = runWell('ssh-keygen', ['-e', '-f', `${made.file}.pub`]);
    for (const text of [made.line, `# mine\nno-pty,command="x y" ${made.line}`, rfc4716.toString()]) {
      const found = await open(Buffer.from(text));
      expect(found).toMatchObject({
        items: [{ container: 'openssh', content: { kind: 'public-key', key: { sha256: key.public.sha256 } } }],
        unread: [],
      });
    }
  });

  it('ed25519', async () => {
    const made = make(['ed25519']);
    const { items } = await open(made.bytes);
    const key = keyIn(items);
    const raw = Buffer.from(made.line.split(' ')[1] ?? '', 'base64').subarray(-32);
    expect(Buffer.from(key.public.spki.subarray(-32)).equals(raw)).toBe(true);
    const spki = runWell('openssl', ['pkey', '-pubout', '-outform', 'DER'], writePem('PRIVATE KEY', key.pkcs8));
    expect(spki.equals(Buffer.from(key.public.spki))).toBe(true);
    const { items: lines } = await open(Buffer.from(made.line + made.line));
    expect(lines).toHaveLength(2);
    expect(lines).toMatchObject([{ friendlyName: 'a comment' }, {}]);
  });

  it.each(CIPHERS)('locked with %s', async (cipher) => {
    const { bytes } = make(['ed25519', '-Z', cipher, '-a', '2'], PASSWORD);
    const { items, usedPasswords } = await open(bytes.slice(), { passwords: ['', 'wrong', PASSWORD] });
    expect(keyIn(items).public.type).toBe('Ed25519');
    expect(items[0]?.encryption).toEqual({ scheme: 'OpenSSH', cipher, kdf: 'bcrypt', iterations: 2, mac: null });
    expect(usedPasswords).toEqual([PASSWORD]);
    const wrong = await open(bytes.slice(), { passwords: ['wrong'] });
    expect(wrong.items).toMatchObject([
      { content: { kind: 'locked', inside: 'private-key', failure: { code: 'PASSWORD_WRONG' } } },
    ]);
    const none = await open(bytes.slice());
    expect(none.items).toMatchObject([{ content: { kind: 'locked', failure: { code: 'PASSWORD_NEEDED' } } }]);
  });

  it('that costs more than the budget is not derived', async () => {
    const { bytes } = make(['ed25519', '-a', '2'], PASSWORD);
    const { items } = await open(bytes, { passwords: [PASSWORD], budget: new CostBudget(1000) });
    expect(items).toMatchObject([
      { content: { kind: 'locked', failure: { code: 'TOO_COSTLY', facts: { kdf: 'bcrypt', iterations: 2 } } } },
    ]);
  });

  it('is damaged wherever it is cut', async () => {
    const { bytes } = make(['ed25519']);
    const blob = blobOf(bytes);
    for (let end = 1; end < blob.length; end += 7) {
      const cut = Buffer.from(writePem('OPENSSH PRIVATE KEY', blob.subarray(0, end)));
      expect((await open(cut)).unread).toMatchObject([{ code: 'DAMAGED', facts: { what: 'private-key' } }]);
    }
  });

  it('changed anywhere gives the same key, or none and a reason', async () => {
    const { bytes } = make(['ed25519']);
    const blob = blobOf(bytes);
    const { sha256 } = keyIn((await open(bytes)).items).public;
    for (let at = 0; at < blob.length; at++) {
      const changed = blob.slice();
      changed[at] = (changed[at] as number) ^ 0x01;
      const { items, unread } = await open(Buffer.from(writePem('OPENSSH PRIVATE KEY', changed)));
      if (items[0]?.content.kind === 'private-key') expect(items[0].content.key.public.sha256).toBe(sha256);
      else expect(unread.length + items.length).toBeGreaterThan(0);
    }
  });

  it('in one file with another', async () => {
    const [first, second] = [make(['ed25519']), make(['ecdsa', '-b', '256'])].map(({ bytes }) =>
      partsOf(blobOf(bytes)),
    );
    const joined = fileOf([first as Parts, second as Parts]);
    const { items, unread } = await open(joined);
    expect(unread).toEqual([]);
    expect(items.map(({ content }) => (content.kind === 'private-key' ? content.key.public.type : null))).toEqual([
      'Ed25519',
      'EC',
    ]);
    const { items: both } = await open(Buffer.from(`${String(joined)}${make(['ed25519']).bytes.toString()}`));
    expect(both).toHaveLength(3);
  });

  it('of a kind that is not known costs what comes after it', async () => {
    const known = partsOf(blobOf(make(['ed25519']).bytes));
    const other = { public: known.public, private: concat([string('sk-ssh-ed25519@openssh.com'), known.private]) };
    const { items, unread } = await open(fileOf([known, other]));
    expect(items).toHaveLength(1);
    expect(unread).toEqual([{ code: 'KEY_UNSUPPORTED', facts: { algorithm: 'sk-ssh-ed25519@openssh.com' } }]);
  });

  it('locked with what nobody knows is refused by name', async () => {
    const blob = blobOf(make(['ed25519', '-a', '2'], PASSWORD).bytes).toString('latin1');
    const changes = [
      ['aes256-ctr', 'aes999-ctr'],
      ['bcrypt', 'scrypt'],
    ] as const;
    for (const [was, is] of changes) {
      const pem = writePem('OPENSSH PRIVATE KEY', Buffer.from(blob.replace(was, is), 'latin1'));
      expect((await open(Buffer.from(pem))).unread).toEqual([
        { code: 'ENCRYPTION_UNSUPPORTED', facts: { what: 'encrypted-key', algorithm: is } },
      ]);
    }
  });
});

test('a public key of a kind that no certificate has is refused by its name', async () => {
  const blob = Buffer.from(concat([string('sk-ssh-ed25519@openssh.com'), string('x')])).toString('base64');
  const { unread } = await open(Buffer.from(`sk-ssh-ed25519@openssh.com ${blob} me\n`));
  expect(unread).toEqual([{ code: 'KEY_UNSUPPORTED', facts: { algorithm: 'sk-ssh-ed25519@openssh.com' } }]);
});

/** The parts of an unlocked file that hold the one key: its public blob, its private fields with the comment. */
interface Parts {
  readonly public: Uint8Array;
  readonly private: Uint8Array;
}

function blobOf(pem: Buffer): Buffer {
  return Buffer.from(pem.toString().replaceAll(/-----.*-----|\s/g, ''), 'base64');
}

function partsOf(blob: Buffer): Parts {
  let at = 'openssh-key-v1\0'.length;
  const next = (): Buffer => {
    const start = at + 4;
    at = start + blob.readUInt32BE(at);
    return blob.subarray(start, at);
  };
  for (let i = 0; i < 3; i++) next();
  at += 4;
  const publicBlob = next();
  const section = next();
  let end = section.length;
  for (let pad = section.readUInt8(end - 1); pad > 0 && pad < 16 && section.readUInt8(end - 1) === pad; pad--) end--;
  return { public: publicBlob, private: section.subarray(8, end) };
}

function fileOf(keys: readonly Parts[]): Buffer {
  const section = concat([new Uint8Array(8), ...keys.map((key) => key.private)]);
  const padding = Uint8Array.from({ length: (8 - (section.length % 8)) % 8 }, (_, i) => i + 1);
  const count = Uint8Array.of(0, 0, 0, keys.length);
  const head = [Buffer.from('openssh-key-v1\0'), string('none'), string('none'), string(''), count];
  const blob = concat([...head, ...keys.map((key) => string(key.public)), string(concat([section, padding]))]);
  return Buffer.from(writePem('OPENSSH PRIVATE KEY', blob));
}

function string(value: string | Uint8Array): Uint8Array {
  const octets = Buffer.from(value as string);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(octets.length);
  return concat([length, octets]);
}
