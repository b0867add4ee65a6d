/** Bytes are told by their content; what is none of ours is named by what it seems to be. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { concat } from '#core/bytes.ts';
import { writeJks } from '#core/containers/jks-write.ts';
import { writePkcs7 } from '#core/containers/pkcs7-write.ts';
import * as oid from '#core/der/oids.ts';
import * as write from '#core/der/write.ts';
import { CostBudget, DEFAULT_LIMITS } from '#core/limits.ts';
import { open } from '#core/open/open.ts';
import { writePem } from '#core/text/pem.ts';
import { openPart, pfx } from '#test/core/containers/pfx-maker.ts';
import { freshFolder } from '#test/support/folder.ts';
import { ec, ed25519, rsa } from '#test/support/pairs.ts';
import { makeMess, type Mess } from '#test/support/mess.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const seems = async (bytes: Uint8Array): Promise<unknown> => (await open(bytes)).unread[0]?.facts;

describe('what is none of ours', () => {
  it.each([
    ['', 'empty'],
    ['   \n', 'empty'],
    ['Dear all,', 'text'],
    ['0123456789', 'text'],
    ['<!DOCTYPE html><title>404</title>', 'html'],
    ['<?xml version="1.0"?><a/>', 'xml'],
    ['{"a": 1}', 'json'],
    ['apiVersion: v1\nkind: Secret\n', 'yaml'],
    ['%PDF-1.7', 'pdf'],
    ['PK\u0003\u0004....word/document.xml', 'office'],
    ['PK\u0003\u0004....photo.jpg', 'zip'],
    ['<!-- saved from -->\n<html><body>Sign in</body></html>', 'html'],
    ['\ufeff<!DOCTYPE html><title>Error</title>', 'html'],
    ['{\\rtf1 Dear all}', 'office'],
    ['GIF89a', 'image'],
    ['\u007fELF', 'executable'],
    ['#!/bin/sh\n', 'executable'],
    ['Rar!..', 'archive'],
    ['Host bastion\n  IdentityFile ~/.ssh/id\n', 'text'],
    ['PuTTY-User-Key-File-3: ssh-rsa', 'putty-key'],
    ['-----BEGIN PGP PUBLIC KEY BLOCK-----\n', 'pgp'],
  ])('%j seems %s', async (content, expected) => {
    expect(await seems(text(content))).toEqual({ seems: expected });
  });
});

describe('what is none of ours, in octets', () => {
  it.each([
    [[0x89, 0x50, 0x4e, 0x47], 'image'],
    [[0xff, 0xd8, 0xff, 0xe0], 'image'],
    [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'office'],
    [[0x1f, 0x8b, 8], 'gzip'],
    [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'archive'],
    [[0x30, 0x03, 0x02, 0x01, 0x05], 'asn1'],
    [[1, 2, 3], 'binary'],
  ])('%j seems %s', async (octets, expected) => {
    expect(await seems(Uint8Array.from(octets))).toEqual({ seems: expected });
  });
});

describe('a store with nothing in it', async () => {
  const empty: [name: string, bytes: Uint8Array][] = [
    ['a PFX', await pfx('p')],
    ['a PFX without a MAC', await pfx(null, openPart())],
    ['a PKCS#7', writePkcs7([])],
    ['a Java keystore', writeJks([], 'p')],
  ];

  it.each(empty)('%s is said to be so', async (_name, bytes) => {
    expect(await open(bytes, { passwords: ['p'] })).toMatchObject({
      items: [],
      unread: [{ code: 'NOT_RECOGNISED', facts: { seems: 'nothing-inside' } }],
    });
  });
});

describe('the number of things in one file', () => {
  const told = [{ code: 'TOO_LARGE', facts: { limit: 'items', max: 2 } }];
  const limits = { ...DEFAULT_LIMITS, items: 2 };

  it('is limited in DER, and what came before the limit counts', async () => {
    const { items, unread } = await open(concat([ec, rsa, ed25519].map(({ certificate }) => certificate.der)), {
      limits,
    });
    expect({ found: items.length, unread }).toMatchObject({ found: 2, unread: told });
  });

  it('is limited in text', async () => {
    const block = writePem('CERTIFICATE', ec.certificate.der);
    const { items, unread } = await open(text(block.repeat(3)), { limits });
    expect({ found: items.length, unread }).toMatchObject({ found: 2, unread: told });
  });

  it('is limited within one structure, by what its elements may be', async () => {
    const many = concat(Array.from({ length: 200_001 }, () => Uint8Array.of(5, 0)));
    const { unread } = await open(await pfx('p', openPart(many)), { passwords: ['p'] });
    expect(unread).toMatchObject([{ code: 'TOO_LARGE', facts: { limit: 'elements', max: 200_000 } }]);
  });

  /** So many empty sequences: none is a thing, and telling so for each must not take for ever. */
  const empty = (count: number): Uint8Array => new Uint8Array(2 * count).map((_, at) => (at % 2 === 0 ? 0x30 : 0));

  it('is limited where none can be read, in PKCS#7', async () => {
    const { items, unread } = await open(writePkcs7([empty(190_000)]), { limits });
    expect(items).toEqual([]);
    expect(unread).toMatchObject([{ code: 'DAMAGED' }, { code: 'DAMAGED' }, ...told]);
  });

  it('is limited where none can be read, over all parts of a PFX', async () => {
    const { items, unread } = await open(await pfx(null, openPart(empty(15_000)), openPart(empty(15_000))));
    expect(items).toEqual([]);
    expect(unread).toHaveLength(15_001);
    expect(unread.at(-1)).toMatchObject({ code: 'TOO_LARGE', facts: { limit: 'items', max: 20_000 } });
  });

  it('is limited where none can be read, in DER', async () => {
    // The shape of a public RSA key, with a modulus of no octets.
    const { items, unread } = await open(concat(Array<Uint8Array>(5).fill(Uint8Array.of(0x30, 5, 2, 0, 2, 1, 3))), {
      limits,
    });
    expect(items).toEqual([]);
    expect(unread).toMatchObject([{ code: 'DAMAGED' }, { code: 'DAMAGED' }, ...told]);
  });

  it('packed into each other without lengths is limited too', async () => {
    const head = [Uint8Array.of(0x30, 0x80, 0x02, 1, 3, 0x30, 0x80), write.oid(oid.data), Uint8Array.of(0xa0, 0x80)];
    const deep = Array.from({ length: 70 }, () => Uint8Array.of(0x24, 0x80));
    const { unread } = await open(concat([...head, ...deep]));
    expect(unread).toMatchObject([{ code: 'TOO_LARGE', facts: { limit: 'nesting', max: 64 } }]);
  });
});

describe('a text that stops too early', () => {
  const der = rsa.certificate.der;
  const pem = writePem('CERTIFICATE', der);

  it('says how far it goes and how much is missing, wherever it is cut', async () => {
    const body = pem.indexOf('\n');
    // After the BEGIN line and the first octets, which tell the length, and before the last.
    const cuts = fc.integer({ min: 40, max: pem.indexOf('-----END') - 6 });
    await fc.assert(
      fc.asyncProperty(cuts, async (cut) => {
        const { items, unread } = await open(text(pem.slice(0, cut)));
        expect(items).toEqual([]);
        expect(unread).toMatchObject([{ code: 'DAMAGED', facts: { what: 'pem', damage: 'no-end-line' } }]);
        const [failure] = unread;
        if (failure?.code !== 'DAMAGED') return;
        const { at, missing } = failure.facts;
        const characters = pem.slice(body, cut).replaceAll(/[\n=]/g, '').length;
        expect(at).toBe(Math.floor((characters * 6) / 8));
        expect((at ?? 0) + (missing ?? 0)).toBe(der.length);
      }),
    );
  });

  it('is whole where only its END line is lost, and says so', async () => {
    const { items, unread } = await open(text(pem.slice(0, pem.indexOf('-----END'))));
    expect(unread).toEqual([]);
    expect(items).toMatchObject([{ content: { kind: 'certificate' }, repaired: ['end-line'] }]);
  });
});

describe.runIf(requireTool('openssl'))('what is ours', () => {
  const folder = freshFolder();
  let mess: Mess;
  const at = (name: string): string => join(folder, name);

  beforeAll(() => {
    mess = makeMess(folder);
  });

  it('is told by content, not by its PEM label', async () => {
    const mislabelled = readFileSync(mess.leaf, 'utf8').replaceAll('CERTIFICATE', 'PRIVATE KEY');
    expect((await open(text(mislabelled))).items).toMatchObject([
      { container: 'pem', content: { kind: 'certificate' } },
    ]);
    const key = readFileSync(mess.bareKey, 'utf8').replaceAll('PRIVATE KEY', 'CERTIFICATE');
    expect((await open(text(key))).items).toMatchObject([{ content: { kind: 'private-key' } }]);
  });

  it('may stand mixed in one file, in any order, with text between', async () => {
    const mixed = [mess.bareKey, mess.leaf, at('leaf.csr'), mess.root].map((file) => readFileSync(file, 'utf8'));
    const { items, unread } = await open(text(mixed.join('\nBag Attributes\n    friendlyName: x\n')));
    expect(items.map(({ content }) => content.kind)).toEqual(['private-key', 'certificate', 'csr', 'certificate']);
    expect(unread).toEqual([]);
  });

  it('may be one DER after the other; what follows is told', async () => {
    const der = readFileSync(mess.files[2]);
    const twice = await open(Buffer.concat([der, der]));
    expect(twice.items.map(({ repaired }) => repaired)).toEqual([[], []]);
    const trailing = await open(Buffer.concat([der, Buffer.from('\n')]));
    expect(trailing.items).toMatchObject([{ repaired: ['trailing-bytes'] }]);
  });

  it('costs only itself when it is damaged', async () => {
    const broken = readFileSync(mess.leaf, 'utf8').replace(/\n.{64}\n/, '\n');
    const { items, unread } = await open(text(broken + readFileSync(mess.root, 'utf8')));
    expect(items).toHaveLength(1);
    expect(unread).toMatchObject([{ code: 'DAMAGED', facts: { what: 'certificate' } }]);
  });

  it('keeps the very bytes of a certificate', async () => {
    const [item] = (await open(readFileSync(mess.files[2]))).items;
    const der = item?.content.kind === 'certificate' ? item.content.certificate.der : new Uint8Array();
    expect(Buffer.from(der).equals(readFileSync(mess.files[2]))).toBe(true);
  });

  it('names public keys, requests and lists for what they are', async () => {
    const pub = runWell('openssl', ['pkey', '-in', mess.bareKey, '-pubout']);
    const rsaPub = runWell('openssl', ['rsa', '-in', mess.bareKey, '-RSAPublicKey_out']);
    const digests = await Promise.all([pub, rsaPub].map(async (bytes) => (await open(bytes)).items[0]?.content));
    expect(digests).toMatchObject([{ kind: 'public-key' }, { kind: 'public-key' }]);
    const csr = runWell('openssl', ['req', '-in', at('leaf.csr'), '-outform', 'DER']);
    expect((await open(csr)).items).toMatchObject([{ container: 'der', content: { kind: 'csr' } }]);
  });

  it('stops at its limits, and says which', async () => {
    const bytes = readFileSync(mess.leaf);
    const large = await open(bytes, { limits: { ...DEFAULT_LIMITS, fileBytes: 100 } });
    expect(large.unread).toMatchObject([{ code: 'TOO_LARGE', facts: { limit: 'file-bytes', max: 100 } }]);
    const locked = readFileSync(mess.key);
    const costly = await open(locked, { passwords: ['x'], budget: new CostBudget(10) });
    expect(costly.items).toMatchObject([{ content: { kind: 'locked', failure: { code: 'TOO_COSTLY' } } }]);
  });

  it('survives any bytes: only typed answers, nothing thrown', async () => {
    const seeds = [mess.leaf, mess.bareKey, mess.key, mess.files[2], at('leaf.csr')].map((file) => readFileSync(file));
    const mutation = fc.tuple(
      fc.nat(seeds.length - 1),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
      fc.nat(),
    );
    await fc.assert(
      fc.asyncProperty(mutation, async ([which, changes, cut]) => {
        const bytes = Uint8Array.from(seeds[which] as Buffer);
        for (const [place, value] of changes) bytes[place % bytes.length] = value;
        const opened = await open(bytes.subarray(0, bytes.length - (cut % 3 === 0 ? cut % bytes.length : 0)), {
          passwords: ['x'],
          budget: new CostBudget(100_000),
        });
        expect(opened.items.length + opened.unread.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});
