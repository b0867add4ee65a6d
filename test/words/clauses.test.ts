/** Whoever reads a finding about a path can look up the rule behind it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clauseOf } from '#shared/clause.ts';
import { finding, type FindingCode } from '#shared/finding.ts';

const CHAIN = join(import.meta.dirname, '../../src/core/chain');
/** What a root programme decides is in no standard. */
const WITHOUT: ReadonlySet<string> = new Set(['ROOT_DISTRUSTED']);

test('every code that the chain finds has a clause', () => {
  const files = readdirSync(CHAIN, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const source = files
    .filter((file) => file !== 'leaves.ts')
    .map((file) => readFileSync(join(CHAIN, file), 'utf8'))
    .join('\n');
  const codes = new Set(
    [...source.matchAll(/finding\(\s*(?:[^']*\? )?'([A-Z_]+)'(?: : '([A-Z_]+)')?/g)].flatMap(([, ...found]) => found),
  );
  codes.delete(undefined as never);
  expect(codes.size).toBeGreaterThan(20);
  const clauseless = [...codes].filter(
    (code) => !WITHOUT.has(code) && clauseOf(finding(code as FindingCode, 'info', { clause: 'x' } as never)) === null,
  );
  expect(clauseless).toEqual([]);
});
