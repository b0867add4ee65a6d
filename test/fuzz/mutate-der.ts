/** Mutants of DER that are still DER: something inside is another thing, and every length around it is mended. */
import * as write from '#core/der/write.ts';
import { readElement } from '#core/der/element.ts';
import { attempt } from '#core/refusal.ts';
import type { Random } from './random.ts';

interface Node {
  readonly tag: number;
  /** Before the children of a BIT STRING: how many bits are unused. */
  readonly before: Uint8Array;
  readonly content: Uint8Array | Node[];
}

const NONE = new Uint8Array();
const TAGS = [
  0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0c, 0x13, 0x17, 0x18, 0x1e, 0x30, 0x31, 0x80, 0xa0, 0xa3, 0x24,
] as const;
/** Values that decoders have stumbled over. */
const CONTENTS = [
  [],
  [0],
  [0x7f],
  [0x80],
  [0xff],
  [0, 0xff],
  Array<number>(9).fill(0xff),
  Array<number>(300).fill(0),
] as const;
const MOST_DEPTH = 30;

export function mutateDer(der: Uint8Array, chance: Random): Uint8Array {
  const nodes = parse(der, 0);
  if (nodes === null) return der;
  for (let count = 1 + chance.below(3); count > 0; count--) mutate(nodes, chance);
  return Buffer.concat(nodes.map(encode));
}

/** Null where the octets are not DER from end to end. */
function parse(bytes: Uint8Array, depth: number): Node[] | null {
  const nodes: Node[] = [];
  for (let at = 0; at < bytes.length;) {
    const read = attempt(() => readElement(bytes, at));
    if (!read.ok || depth > MOST_DEPTH) return null;
    const { tag, content, isConstructed, end } = read.value;
    nodes.push(node(tag, content, isConstructed, depth));
    at = end;
  }
  return nodes;
}

/** What strings hold is mutated too, where it is DER itself. */
function node(tag: number, content: Uint8Array, isConstructed: boolean, depth: number): Node {
  const before = tag === 0x03 ? content.subarray(0, 1) : NONE;
  const inside = content.subarray(before.length);
  const isTried = isConstructed || (inside[0] === 0x30 && (tag === 0x03 || tag === 0x04 || tag === 0x80));
  const children = isTried ? parse(inside, depth + 1) : null;
  return children === null ? { tag, before: NONE, content } : { tag, before, content: children };
}

function encode({ tag, before, content }: Node): Uint8Array {
  return write.element(tag, before, content instanceof Uint8Array ? content : Buffer.concat(content.map(encode)));
}

interface Place {
  readonly siblings: Node[];
  readonly index: number;
}

function placesIn(siblings: Node[]): Place[] {
  return siblings.flatMap((one, index) => [
    { siblings, index },
    ...(one.content instanceof Uint8Array ? [] : placesIn(one.content)),
  ]);
}

function mutate(nodes: Node[], chance: Random): void {
  const places = placesIn(nodes);
  if (places.length === 0) return;
  const { siblings, index } = chance.pick(places);
  const here = siblings[index] as Node;
  const other = chance.pick(places);
  const put = (...replacement: Node[]): void => void siblings.splice(index, 1, ...replacement);
  const deep = (levels: number): Node => {
    let wrapped = here;
    for (let level = 0; level < levels; level++) wrapped = { tag: 0x30, before: NONE, content: [wrapped] };
    return wrapped;
  };
  const changes = [
    () => put(),
    () => put(here, structuredClone(here)),
    () => put({ ...here, tag: chance.pick(TAGS) }),
    () => put({ ...here, before: NONE, content: Uint8Array.from(chance.pick(CONTENTS)) }),
    () => put({ ...here, before: NONE, content: flipped(here, chance) }),
    () => put({ ...here, before: NONE, content: flipped(here, chance) }),
    () => put(structuredClone(other.siblings[other.index] as Node)),
    () => put(deep(1 + chance.below(2) * 99)),
    () => void siblings.push(...siblings.splice(0, 1)),
  ];
  chance.pick(changes)();
}

function flipped({ before, content }: Node, chance: Random): Uint8Array {
  const octets =
    content instanceof Uint8Array ? Uint8Array.from(content) : Buffer.concat([before, ...content.map(encode)]);
  if (octets.length > 0) octets[chance.below(octets.length)] = chance.below(256);
  return octets;
}
