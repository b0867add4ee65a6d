import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { bytesOf, MOST_FOUND, Pack } from '#core/library/pack.ts';
import { writePack } from '#core/library/write-pack.ts';
import { attempt, Refusal } from '#core/refusal.ts';
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import { decoys } from '#test/core/chain/decoys.ts';
import { ISSUED_CA } from '#test/support/openssl-tree.ts';
import { entry, makeFamily, watched } from './packs.ts';

const family = makeFamily();
const { root, intermediate, leaf } = family;
const DATE = Date.UTC(2026, 7, 21);
const DISTRUST = Date.UTC(2027, 3, 15);
const bytes = writePack({
  name: 'Example list',
  date: DATE,
  intermediates: [entry(intermediate)],
  roots: [entry(root, DISTRUST)],
});

afterAll(() => family.remove());

describe('a pack', () => {
  test('says what it is', () => {
    const pack = new Pack(bytesOf(bytes));
    expect(pack.info).toEqual({ name: 'Example list', date: DATE, intermediates: 1, roots: 1 });
    expect(pack.verify()).toBe(sha256Hex(bytes));
  });

  test('finds by subject, key identifier, key and digest, each in its own section', () => {
    const pack = new Pack(bytesOf(bytes));
    const { certificate } = intermediate;
    const found = [
      pack.named('intermediates', certificate.subject, null),
      pack.named('intermediates', certificate.subject, certificate.subjectKeyIdentifier),
      pack.withIdentifier('intermediates', certificate.subjectKeyIdentifier ?? ''),
      pack.withKey('intermediates', certificate.publicKey.sha256),
      [pack.get('intermediates', certificate.sha256)],
      [...pack.all('intermediates')],
    ];
    for (const [one] of found) expect(Buffer.from(one?.certificate.der ?? [])).toEqual(Buffer.from(certificate.der));
    expect(pack.named('roots', certificate.subject, null)).toEqual([]);
    expect(pack.get('roots', certificate.sha256)).toBeNull();
    expect(pack.named('intermediates', leaf.certificate.subject, null)).toEqual([]);
  });

  test('keeps the date from which a root is distrusted', () => {
    const [found] = new Pack(bytesOf(bytes)).named('roots', root.certificate.subject, null);
    expect(found?.distrust).toBe(DISTRUST);
  });

  test('is the same whatever the order of what goes in', () => {
    const list = { name: 'n', date: DATE, roots: [] };
    const both = [entry(intermediate), entry(leaf)];
    const once = writePack({ ...list, intermediates: both });
    expect(writePack({ ...list, intermediates: [...both.toReversed(), ...both] })).toEqual(once);
  });

  test('is opened by its header alone', () => {
    const { source, seen } = watched(bytes);
    const pack = new Pack(source);
    expect(Math.max(...seen)).toBeLessThan(48 + 'Example list'.length);
    expect(pack.cost).toMatchObject({ reads: 2, steps: 0 });
  });

  test('costs no more under a flood of one name, and the right key is found in it', () => {
    const { certificate: authority } = intermediate;
    const wanted = family.tree.make({ subject: '/O=Family/CN=Issuing', issuer: root, extensions: ISSUED_CA });
    const flood = decoys(authority, MOST_FOUND + 6).map((certificate) => entry({ certificate }));
    const octets = writePack({ name: '', date: 0, intermediates: [...flood, entry(wanted)], roots: [] });
    const pack = new Pack(bytesOf(octets));
    const { certificate } = wanted;
    const found = pack.named('intermediates', certificate.subject, certificate.subjectKeyIdentifier);
    expect(found).toHaveLength(MOST_FOUND);
    expect(found[0]?.certificate.sha256).toBe(certificate.sha256);
  });
});

describe('a pack that is not what it says', () => {
  const failureOf = (octets: Uint8Array): string => {
    const opened = attempt(() => new Pack(bytesOf(octets)).verify());
    return opened.ok ? 'ok' : opened.failure.code;
  };

  test('none at all, one of a later format, one that is cut short, one with something behind it', () => {
    expect(failureOf(Buffer.from('-----BEGIN CERTIFICATE-----'))).toBe('NOT_RECOGNISED');
    expect(failureOf(new Uint8Array())).toBe('NOT_RECOGNISED');
    const later = Uint8Array.from(bytes);
    later[9] = 2;
    expect(failureOf(later)).toBe('LIBRARY_VERSION_UNKNOWN');
    expect(failureOf(bytes.subarray(0, bytes.length - 1))).toBe('DAMAGED');
    expect(failureOf(Buffer.concat([bytes, Buffer.from('\n')]))).toBe('DAMAGED');
  });

  test('any octet changed is met by its digest, and what is searched never gives a changed certificate', () => {
    const known = new Set([intermediate, root].map(({ certificate }) => certificate.sha256));
    const changed = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(changed, { minLength: 1, maxLength: 4 }), (changes) => {
        const mutant = Uint8Array.from(bytes);
        for (const [at, mask] of changes) mutant[at] = (mutant[at] ?? 0) ^ mask;
        if (Buffer.compare(mutant, bytes) === 0) return;
        expect(failureOf(mutant)).not.toBe('ok');
        const found = attempt(() => {
          const pack = new Pack(bytesOf(mutant));
          return (['intermediates', 'roots'] as const).flatMap((section) => [
            ...pack.named(section, intermediate.certificate.subject, intermediate.certificate.subjectKeyIdentifier),
            ...pack.withKey(section, root.certificate.publicKey.sha256),
            ...pack.all(section),
          ]);
        });
        if (found.ok) for (const { certificate } of found.value) expect(known).toContain(certificate.sha256);
      }),
      { numRuns: 2_000 },
    );
  });

  test('every header there can be ends in a refusal or a pack', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 40 }), fc.nat(64), (header, cut) => {
        const mutant = Uint8Array.from(bytes.subarray(0, bytes.length - cut));
        mutant.set(header, 8);
        try {
          new Pack(bytesOf(mutant)).named('roots', root.certificate.subject, null);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

test('the key by which a subject is found never changes within one version of the format', () => {
  const spelled = '/C=DE/O=  Beispiel   AG/CN=Straße';
  const { certificate } = family.tree.make({ subject: spelled });
  const pack = writePack({ name: '', date: 0, intermediates: [entry({ certificate })], roots: [] });
  const subjects = 48 + 44;
  expect(Buffer.from(pack.subarray(subjects, subjects + 16)).toString('hex')).toBe('92ad716783bf75f0aafb0d2adc72b4c1');
});
