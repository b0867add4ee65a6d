/** Electronegativity's report is read: what is not excused is seen, and an excuse that nothing needs any more as well. */
import { expect, test } from 'vitest';
import { findingsIn, unexcused, unused } from '../../scripts/electronegativity/findings.mjs';

const result = (ruleId: string, uri: string): object => ({
  ruleId,
  message: { text: 'why' },
  locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 3, startColumn: 1 } } }],
});
const report = (executionSuccessful: boolean, ...results: object[]): unknown => ({
  runs: [{ tool: {}, results, invocations: [{ executionSuccessful }] }],
});
const EXCUSE = { check: 'A_CHECK', file: 'src/a.ts', why: 'a reason' };

test('a finding has its check, file and line', () => {
  expect(findingsIn(report(true, result('A_CHECK', 'src/a.ts'), result('B_CHECK', 'file:///')))).toEqual([
    { check: 'A_CHECK', file: 'src/a.ts', line: 3, text: 'why' },
    { check: 'B_CHECK', file: 'the whole program', line: 3, text: 'why' },
  ]);
});

test.each([null, {}, { runs: [] }, report(false)])('%o is no report of a finished run', (text) => {
  expect(() => findingsIn(text)).toThrow('The report is not one of a finished run.');
});

test('only what is excused by check and file is left out', () => {
  const findings = findingsIn(report(true, ...['src/a.ts', 'src/b.ts'].map((file) => result('A_CHECK', file))));
  expect(unexcused(findings, [EXCUSE])).toMatchObject([{ file: 'src/b.ts' }]);
  expect(unexcused(findings, [{ ...EXCUSE, check: 'B_CHECK' }])).toHaveLength(2);
  expect(unused(findings, [EXCUSE, { ...EXCUSE, file: 'src/c.ts' }])).toMatchObject([{ file: 'src/c.ts' }]);
});
