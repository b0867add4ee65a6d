/** The structure that is shown is the one openssl sees, at the same offsets. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OutlineNode } from '#shared/certificate-details.ts';
import { outline } from '#core/der/outline.ts';
import { attempt } from '#core/refusal.ts';
import { type Made, Tree } from '#test/support/openssl-tree.ts';
import { runWell } from '#test/support/tools.ts';

let tree: Tree;
let leaf: Made;

beforeAll(() => {
  tree = new Tree();
  leaf = tree.leaf(tree.root('/O=Example/CN=Root'));
});
afterAll(() => tree.remove());

interface Line {
  readonly start: number;
  readonly bytes: number;
}

/** "   4:d=1  hl=4 l= 943 cons: SEQUENCE". */
function parsedByOpenssl(path: string): readonly Line[] {
  const listed = runWell('openssl', ['asn1parse', '-in', path]);
  return [...listed.toString().matchAll(/^ *(\d+):d=\d+ +hl=(\d+) +l= *(\d+)/gm)].map(([, start, head, length]) => ({
    start: Number(start),
    bytes: Number(head) + Number(length),
  }));
}

function all(node: OutlineNode): readonly OutlineNode[] {
  return [node, ...node.children.flatMap(all)];
}

test('every element that openssl lists, at its offset and of its length', () => {
  const lines = parsedByOpenssl(leaf.certPath);
  expect(lines.length).toBeGreaterThan(40);
  const ours = all(outline(leaf.certificate.der)).map(({ start, bytes }) => `${String(start)} ${String(bytes)}`);
  expect(lines.filter(({ start, bytes }) => !ours.includes(`${String(start)} ${String(bytes)}`))).toEqual([]);
});

test('what extensions wrap is shown inside them, and each name by its RFC', () => {
  const nodes = all(outline(leaf.certificate.der));
  const values = nodes.map(({ value }) => value);
  expect(values).toContain('extendedKeyUsage (2.5.29.37)');
  expect(values).toContain('serverAuth (1.3.6.1.5.5.7.3.1)');
  const wrapping = nodes.filter(({ type, children }) => type === 'OCTET STRING' && children.length > 0);
  expect(wrapping.length).toBeGreaterThan(2);
  for (const { start, bytes, children } of wrapping) {
    for (const child of children) {
      expect(child.start).toBeGreaterThan(start);
      expect(child.start + child.bytes).toBe(start + bytes);
    }
  }
});

test('no two elements begin at one place, so that a tree can name them by it', () => {
  const starts = all(outline(leaf.certificate.der)).map(({ start }) => start);
  expect(new Set(starts).size).toBe(starts.length);
});

test('damaged octets are shown as far as they go, or refused; nothing is thrown', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 0, max: 255 }), (at, octet) => {
      const bytes = Uint8Array.from(leaf.certificate.der);
      bytes[at % bytes.length] = octet;
      const shown = attempt(() => outline(bytes));
      if (!shown.ok) return;
      for (const { start, bytes: length } of all(shown.value)) expect(start + length).toBeLessThanOrEqual(bytes.length);
    }),
  );
});
