/** Files made to be as costly as their size allows, one part of each without end: all come to an answer, and nothing is thrown. */
import { expect, test } from 'vitest';
import { concat } from '#core/bytes.ts';
import { writePkcs7 } from '#core/containers/pkcs7-write.ts';
import * as oid from '#core/der/oids.ts';
import * as write from '#core/der/write.ts';
import { open } from '#core/open/open.ts';
import { attribute, bag, openPart, pfx } from '#test/core/containers/pfx-maker.ts';
import { ec } from '#test/support/pairs.ts';

const SIGNATURE = write.algorithm(oid.ecdsaWithSha256);
const TIME = write.element(0x17, Buffer.from('260101000000Z'));
const COMMON_NAME = write.oid('2.5.4.3');
const LETTER = write.utf8String('x');

interface Parts {
  readonly serial?: Uint8Array;
  readonly name?: Uint8Array;
  readonly extensions?: Uint8Array;
}

function certificate({ serial = Uint8Array.of(1), name = write.sequence(), extensions }: Parts): Uint8Array {
  const tbs = write.sequence(
    write.context(0, write.integer(2)),
    write.element(0x02, serial),
    SIGNATURE,
    name,
    write.sequence(TIME, TIME),
    name,
    ec.key.public.spki,
    ...(extensions === undefined ? [] : [write.context(3, write.sequence(extensions))]),
  );
  return write.sequence(tbs, SIGNATURE, write.bitString(Uint8Array.of(0)));
}

/** A name of one attribute. */
function named(type: Uint8Array, value: Uint8Array): Uint8Array {
  return certificate({ name: write.sequence(write.setOf(write.sequence(type, value))) });
}

function times(count: number, one: Uint8Array): Uint8Array {
  return concat(Array<Uint8Array>(count).fill(one));
}

const LONG = 1_000_000;
const empty = certificate({});
const sans = write.sequence(times(49_000, write.element(0x82, Buffer.from('a.example'))));

const FILES: readonly (readonly [what: string, bytes: Uint8Array, answer: string])[] = [
  ['an identifier of one arc', named(write.element(6, new Uint8Array(LONG).fill(0x81)), LETTER), 'DAMAGED'],
  ['an identifier of many arcs', named(write.element(6, new Uint8Array(LONG).fill(1)), LETTER), 'DAMAGED'],
  ['a name of spaces', named(COMMON_NAME, write.utf8String(' '.repeat(LONG))), 'certificate'],
  ['a name in UTF-16', named(COMMON_NAME, write.element(0x1e, new Uint8Array(LONG).fill(0x20))), 'certificate'],
  [
    'a name of many attributes',
    certificate({ name: write.sequence(write.setOf(times(90_000, write.sequence(COMMON_NAME, LETTER)))) }),
    'TOO_LARGE',
  ],
  ['a serial number', certificate({ serial: new Uint8Array(LONG).fill(0x7f) }), 'certificate'],
  [
    'extensions',
    certificate({ extensions: times(90_000, write.sequence(write.oid('1.2.3'), write.octetString())) }),
    'TOO_LARGE',
  ],
  [
    'names of hosts',
    certificate({ extensions: write.sequence(write.oid('2.5.29.17'), write.octetString(sans)) }),
    'certificate',
  ],
  ['an RSA key', write.sequence(times(2, write.element(2, new Uint8Array(LONG).fill(0x7f)))), 'public-key'],
  [
    'a private RSA key',
    write.sequence(write.integer(0), times(8, write.element(2, new Uint8Array(LONG).fill(0x7f)))),
    'KEY_UNSUPPORTED',
  ],
  [
    'the attributes of a bag',
    await pfx(null, openPart(bag('1.2.3', write.nullValue(), times(90_000, attribute('1.2.4', write.nullValue()))))),
    'NOT_RECOGNISED',
  ],
  [
    'a string in pieces',
    await pfx(null, write.sequence(write.oid(oid.data), write.context(0, write.element(0x24, times(90_000, LETTER))))),
    'DAMAGED',
  ],
  ['a pile of certificates', writePkcs7([times(25_000, empty)]), 'certificate'],
  ['JSON in JSON', Buffer.from(`${'['.repeat(LONG)}"kty"`), 'NOT_RECOGNISED'],
  ['blocks that only begin', Buffer.from('-----BEGIN A-----'.repeat(LONG / 20)), 'TOO_LARGE'],
  ['base64 of nothing', Buffer.from('MIIC'.repeat(LONG)), 'NOT_RECOGNISED'],
  ['pieces of base64', Buffer.from(`${'MIIC'.repeat(15)} x `.repeat(LONG / 50)), 'NOT_RECOGNISED'],
];

test.each(FILES)('%s', async (_what, bytes, answer) => {
  const { items, unread } = await open(bytes);
  const [item] = items;
  expect(item?.content.kind ?? unread[0]?.code).toBe(answer);
});
