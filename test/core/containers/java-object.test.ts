/** Serialized Java objects are stepped over to their very end, or refused; nothing in them can make that long. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat } from '#core/bytes.ts';
import { skipJavaObject } from '#core/containers/java-object.ts';
import { JavaReader, toModifiedUtf8, u16, u32, u64 } from '#core/containers/java-stream.ts';
import { attempt } from '#core/refusal.ts';
import { failureOf } from '#test/support/failures.ts';

const SERIALIZABLE = 2;
const WRITES_MORE = 1;
const EXTERNAL = 4;
const NULL = tag(0x70);
const END = tag(0x78);

function tag(octet: number): Uint8Array {
  return Uint8Array.of(octet);
}

function utf(text: string): Uint8Array {
  const octets = toModifiedUtf8(text);
  return concat([u16(octets.length), octets]);
}

function string(text: string): Uint8Array {
  return concat([tag(0x74), utf(text)]);
}

/** `at` counts from the first handle of the stream. */
function reference(at: number): Uint8Array {
  return concat([tag(0x71), u32(0x7e0000 + at)]);
}

/** Fields are given as their type codes; those of objects name a class besides. */
function described(name: string, flags: number, fields: string, above: Uint8Array = NULL): Uint8Array {
  const each = Array.from(fields, (type) =>
    concat([tag(type.charCodeAt(0)), utf('field'), ...('L['.includes(type) ? [string('Ljava/lang/Object;')] : [])]),
  );
  return concat([tag(0x72), utf(name), u64(1), tag(flags), u16(each.length), ...each, END, above]);
}

function object(description: Uint8Array, ...values: Uint8Array[]): Uint8Array {
  return concat([tag(0x73), description, ...values]);
}

function array(name: string, count: number, ...values: Uint8Array[]): Uint8Array {
  return concat([tag(0x75), described(name, SERIALIZABLE, ''), u32(count), ...values]);
}

function stream(...contents: Uint8Array[]): Uint8Array {
  return concat([u32(0xaced0005), ...contents]);
}

const empty = described('Empty', SERIALIZABLE, '');

describe('stepped over', () => {
  test.each([
    ['fields of every primitive type', object(described('A', SERIALIZABLE, 'BZCSIFDJ'), new Uint8Array(30))],
    ['strings, null and references', object(described('A', SERIALIZABLE, 'LLL'), string('é'), NULL, reference(0))],
    ['octets', array('[B', 3, new Uint8Array(3))],
    ['longs', array('[J', 2, new Uint8Array(16))],
    ['objects in an array', array('[Ljava/lang/Object;', 2, object(empty), NULL)],
    ['arrays in an array', array('[[I', 1, array('[I', 1, u32(7)))],
    ['a class by reference', array('[LEmpty;', 2, object(empty), object(reference(2)))],
    [
      'fields of the class above first',
      object(described('B', SERIALIZABLE, 'B', described('A', SERIALIZABLE, 'I')), new Uint8Array(5)),
    ],
    [
      'what a class adds of its own',
      object(
        described('A', SERIALIZABLE | WRITES_MORE, 'I'),
        u32(1),
        concat([tag(0x77), tag(2), new Uint8Array(2)]),
        concat([tag(0x7a), u32(300), new Uint8Array(300)]),
        string('more'),
        END,
      ),
    ],
    ['a constant of an enum', concat([tag(0x7e), described('E', SERIALIZABLE | 16, ''), string('ONE')])],
    ['a class as such', concat([tag(0x76), empty])],
    ['a description as such', empty],
    ['nothing', NULL],
  ])('%s', (_what, content) => {
    const reader = new JavaReader(concat([stream(content), Uint8Array.of(1, 2, 3)]));
    skipJavaObject(reader);
    expect(reader.at).toBe(4 + content.length);
  });
});

describe('refused', () => {
  const deep = (levels: number): Uint8Array =>
    levels === 0 ? NULL : array('[Ljava/lang/Object;', 1, deep(levels - 1));
  const tall = (levels: number): Uint8Array =>
    levels === 0 ? NULL : described(`C${levels}`, SERIALIZABLE, '', tall(levels - 1));
  // The class is its own superclass: the handle is given before the class above it is read.
  const ownAbove = described('A', SERIALIZABLE, '', reference(0));

  test.each([
    ['another magic number', u32(0xaced0006), 'wrong-value'],
    ['a tag not known', stream(tag(0x60)), 'wrong-value'],
    ['a proxy class', stream(object(concat([tag(0x7d), u32(0)]))), 'wrong-value'],
    ['a reference to nothing', stream(object(reference(7))), 'wrong-value'],
    ['a class above itself', stream(object(ownAbove)), 'wrong-value'],
    ['an array of no class', stream(concat([tag(0x75), NULL, u32(0)])), 'wrong-value'],
    ['a class that writes itself by its own rules', stream(object(described('A', EXTERNAL, ''))), 'wrong-value'],
    ['objects too deep', stream(deep(40)), 'wrong-length'],
    ['classes too many', stream(object(tall(40))), 'wrong-length'],
    ['an array longer than the file', stream(array('[J', 0x7fffffff)), 'truncated'],
    ['objects beyond the file', stream(array('[Ljava/lang/Object;', 0xffffffff)), 'truncated'],
    ['a class without end', stream(empty).subarray(0, 20), 'truncated'],
  ])('%s', async (_what, octets, damage) => {
    const failure = await failureOf(() => skipJavaObject(new JavaReader(octets)));
    expect(failure).toMatchObject({ code: 'DAMAGED', facts: { damage } });
  });

  test('or stepped over: any octets, in no time', () => {
    const sound = stream(object(described('A', SERIALIZABLE | WRITES_MORE, 'IL['), u32(1), string('a'), NULL, END));
    const change = fc.record({ at: fc.integer({ min: 4, max: sound.length - 1 }), octet: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const octets = sound.slice();
        for (const { at, octet } of changes) octets[at] = octet;
        expect(typeof attempt(() => skipJavaObject(new JavaReader(octets))).ok).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });
});
