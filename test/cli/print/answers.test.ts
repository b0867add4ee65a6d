/** Each answer as a person reads it. The golden texts were read by one, too: change them only after reading again. */
import { describe, expect, test } from 'vitest';
import { printChain } from '#cli/print/chain.ts';
import { printCheck } from '#cli/print/check.ts';
import { printCompare } from '#cli/print/compare.ts';
import { printConvert } from '#cli/print/convert.ts';
import { printExport } from '#cli/print/export.ts';
import { helpText } from '#cli/print/help.ts';
import { printHosts } from '#cli/print/hosts.ts';
import { printInspect } from '#cli/print/inspect.ts';
import { printLibrary } from '#cli/print/library.ts';
import { printProblems } from '#cli/print/problems.ts';
import type { Style } from '#cli/print/style.ts';
import { printTargets } from '#cli/print/targets.ts';
import { printUsage } from '#cli/print/usage.ts';
import { displayWidth } from '#cli/print/width.ts';
import { COMMANDS } from '#cli/commands.ts';
import type { CommandName } from '#shared/usage.ts';
import { usageProblem } from '#words/problem.ts';
import * as samples from './samples.ts';
import { words } from './samples.ts';

const style: Style = { width: 80, colour: false, unicode: true };
const mistake = usageProblem({ code: 'COMMAND_UNKNOWN', facts: { command: 'inspekt', near: ['inspect'] } }, words);

const PRINTED: Readonly<Record<string, (style: Style) => string>> = {
  inspect: (look) => printInspect(samples.inspect, words, look),
  chain: (look) => printChain(samples.chain, words, look),
  'chain-with-a-gap': (look) => printChain(samples.gap, words, look),
  hosts: (look) => printHosts(samples.hosts, words, look),
  compare: (look) => printCompare(samples.compared, words, look),
  check: (look) => printCheck(samples.check, words, look),
  export: (look) => printExport(samples.exported, words, look),
  'export-refused': (look) => printExport(samples.refused, words, look),
  unlock: (look) => printConvert(samples.converted, words, look),
  targets: (look) => printTargets(samples.targets, words, look),
  library: (look) => printLibrary(samples.library, words, look),
  problems: (look) => printProblems(samples.inspect.problems, words, look),
  mistake: (look) => printUsage(mistake, null, words, look),
  help: (look) => helpText(null, words, look),
  'help-check': (look) => helpText('check', words, look),
};

describe.each(Object.entries(PRINTED))('%s', (name, print) => {
  test('reads as it should', async () => {
    await expect(print(style)).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  test('fits its width, save for words that must stay whole', () => {
    const tooWide = print({ ...style, width: 50 })
      .split('\n')
      .filter((line) => displayWidth(line) > 50 && !/[^ ]{30,}/.test(line) && !/^ {2}certprep /.test(line));
    expect(tooWide).toEqual([]);
  });

  test('says the same without colours, and in ASCII', () => {
    const coloured = print({ ...style, colour: true });
    expect(coloured.replaceAll(/\x1b\[\d*m/g, '')).toBe(print(style));
    expect(print({ ...style, unicode: false })).toMatch(/^[\n -~]+$/);
  });
});

test('what a certificate says can do nothing to the terminal', () => {
  const [item, ...items] = samples.inspect.items;
  if (item === undefined) throw new Error('a sample is missing');
  const hostile = { ...item, file: '\x1b[2Jx', subject: 'CN=\u202egnp.exe', friendlyName: '\x07' };
  const text = printInspect({ ...samples.inspect, items: [hostile, ...items] }, words, style);
  expect(text).toMatch(/\\u\{1b\}\[2Jx/);
  expect(text).toMatch(/\\u\{202e\}gnp\.exe/);
  for (const harmful of ['\u202e', '\u0007', '\u001b']) expect(text).not.toContain(harmful);
});

test('a wrong signature breaks the joint', () => {
  const problem = { ...mistake, code: 'SIGNATURE_WRONG', facts: { sha256: samples.LEAF } } as const;
  const text = printChain({ ...samples.chain, problems: [problem] }, words, style);
  expect(text).toContain("├─╴✖ signature doesn't fit╶─");
});

test('every command has help with all of its options', () => {
  for (const command of Object.keys(COMMANDS) as CommandName[]) {
    const text = helpText(command, words, style);
    for (const option of COMMANDS[command].options) expect(text).toContain(`--${option}`);
    expect(text).toContain(`certprep ${command}`);
  }
});

test('a problem that is said twice is shown once, and the gravest stands first', () => {
  const text = printCheck({ ...samples.check, problems: samples.check.findings }, words, style);
  expect(text.match(/was made for another one/g)).toHaveLength(1);
  expect(text.indexOf('In the way')).toBeLessThan(text.indexOf('Worth a look'));
});
