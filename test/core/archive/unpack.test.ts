import fc from 'fast-check';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpack, type Unpacked } from '#core/archive/unpack.ts';
import { DEFAULT_LIMITS } from '#core/limits.ts';

const text = (content: string): Uint8Array => strToU8(content);
const zip = (files: Zippable, level: 0 | 6 = 6): Uint8Array => zipSync(files, { level });
const unpacked = async (bytes: Uint8Array, limits = {}): Promise<readonly Unpacked[]> =>
  (await unpack(bytes, { ...DEFAULT_LIMITS, ...limits })) ?? [];
const failures = (found: readonly Unpacked[]): unknown[] => found.flatMap((one) => ('failure' in one ? [one] : []));

/** Sets a bit in the flags of the first entry of the table. */
function withFlag(bytes: Uint8Array, change: (table: DataView) => void): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const at = Buffer.from(changed).indexOf('PK\x01\x02', 0, 'latin1');
  change(new DataView(changed.buffer, at));
  return changed;
}

describe('unpacking', () => {
  it('gives every file by its name, stored or deflated, whatever is in it', async () => {
    const files = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?$/), fc.uint8Array({ maxLength: 5000 }));
    await fc.assert(
      fc.asyncProperty(files, fc.constantFrom(0 as const, 6 as const), async (content, level) => {
        const found = await unpacked(zip(content, level));
        expect(Object.fromEntries(found.map((one) => [one.name, 'bytes' in one ? [...one.bytes] : null]))).toEqual(
          Object.fromEntries(Object.entries(content).map(([name, bytes]) => [name, [...bytes]])),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('goes into an archive in an archive, and says where it does not go', async () => {
    const inner = zip({ 'c.cer': text('c') });
    const found = await unpacked(
      zip({ 'a.cer': text('a'), 'b/inner.zip': inner, 'deep.zip': zip({ 'x.zip': inner }) }),
    );
    expect(found.map(({ name }) => name)).toEqual(['a.cer', 'b/inner.zip!/c.cer', 'deep.zip!/x.zip']);
    expect(failures(found)).toMatchObject([
      { failure: { code: 'TOO_LARGE', facts: { limit: 'archive-nesting', max: 1 } } },
    ]);
  });

  it('keeps two files of one name apart, and passes over folders', async () => {
    const twice = Buffer.from(zip({ 'a.cer': text('1'), 'b.cer': text('2'), d: {} }, 0));
    for (let at = twice.indexOf('b.cer'); at >= 0; at = twice.indexOf('b.cer')) twice.write('a', at);
    expect((await unpacked(twice)).map(({ name }) => name)).toEqual(['a.cer', 'a.cer (2)']);
  });

  it('stops at each limit, by name, and keeps what came before', async () => {
    const bytes = zip({ a: text('1'), b: new Uint8Array(3_000_000), c: text('3') });
    const limit = async (limits: object): Promise<unknown> => failures(await unpacked(bytes, limits));
    const told = (name: string, of: string, max: number): unknown => [
      expect.objectContaining({
        name,
        failure: { code: 'TOO_LARGE', facts: expect.objectContaining({ limit: of, max }) as unknown },
      }),
    ];
    expect(await limit({})).toEqual(told('b', 'archive-ratio', 200));
    expect(await limit({ archiveRatio: 10_000, archiveBytes: 1000 })).toEqual(told('b', 'archive-bytes', 1000));
    expect(await limit({ archiveEntries: 2 })).toEqual(told('', 'archive-entries', 2));
    expect((await unpacked(bytes)).flatMap((one) => ('bytes' in one ? [one.name] : []))).toEqual(['a', 'c']);
  });

  it('never gives more than an entry says of itself', async () => {
    const bytes = withFlag(zip({ a: new Uint8Array(900_000) }), (table) => table.setUint32(24, 10, true));
    expect(failures(await unpacked(bytes))).toMatchObject([
      { failure: { code: 'DAMAGED', facts: { what: 'zip', damage: 'wrong-length' } } },
    ]);
  });

  it('tells what is encrypted, packed in another way, damaged or cut short', async () => {
    const bytes = zip({ a: text('some text to be found again') }, 0);
    const told = async (changed: Uint8Array): Promise<unknown> => failures(await unpacked(changed));
    expect(await told(withFlag(bytes, (table) => table.setUint16(8, 1, true)))).toMatchObject([
      { name: 'a', failure: { code: 'ENCRYPTION_UNSUPPORTED', facts: { what: 'zip', algorithm: 'ZipCrypto' } } },
    ]);
    expect(await told(withFlag(bytes, (table) => table.setUint16(10, 14, true)))).toMatchObject([
      { name: 'a', failure: { code: 'NOT_RECOGNISED', facts: { seems: 'zip' } } },
    ]);
    const flipped = Buffer.from(bytes);
    flipped.write('T', flipped.indexOf('text'));
    expect(await told(flipped)).toMatchObject([
      { name: 'a', failure: { code: 'DAMAGED', facts: { damage: 'inconsistent' } } },
    ]);
    const packed = Buffer.from(zip({ a: text('some text to be found again') }));
    packed.fill(0xff, packed.indexOf('a', 30) + 1, packed.indexOf('PK\x01\x02', 0, 'latin1'));
    expect(await told(packed)).toMatchObject([{ name: 'a', failure: { code: 'DAMAGED', facts: { what: 'zip' } } }]);
    expect(await told(bytes.subarray(0, 60))).toMatchObject([
      { name: '', failure: { code: 'DAMAGED', facts: { what: 'zip', damage: 'truncated' } } },
    ]);
  });

  it('leaves what is no archive, and the documents of Office, as they are', async () => {
    expect(await unpack(text('PK, he said'), DEFAULT_LIMITS)).toBeNull();
    expect(
      await unpack(zip({ '[Content_Types].xml': text('<a/>'), 'word/document.xml': text('<a/>') }), DEFAULT_LIMITS),
    ).toBeNull();
  });

  it('survives any bytes: only typed answers, nothing thrown', async () => {
    const seed = zip({ 'a.cer': text('a'.repeat(500)), 'b/inner.zip': zip({ c: text('c') }) });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }), fc.nat(3), async (changes, cut) => {
        const bytes = Uint8Array.from(seed);
        for (const [place, value] of changes) bytes[place % bytes.length] = value;
        const found = await unpack(bytes.subarray(0, bytes.length - cut), DEFAULT_LIMITS);
        for (const one of found ?? []) expect('bytes' in one || one.failure.code !== 'INTERNAL').toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
