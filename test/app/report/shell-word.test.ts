/** Words for a shell, asked of real shells: whatever the text, it comes out as it went in, and nothing else happens. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathWord, shellWord } from '#app/report/shell-word.ts';
import { freshFolder } from '#test/support/folder.ts';
import { requireTool, run } from '#test/support/tools.ts';

const shells = ['sh', 'bash'].filter((shell) => requireTool(shell));

function said(shell: string, text: string): string {
  return run(shell, ['-c', `printf %s ${shellWord(text)}`]).stdout.toString();
}

test.each([
  'plain.pem',
  "it's",
  '$(touch pwned)',
  '`touch pwned`; touch pwned',
  '"\\ &&|<>*?[a]{b,c}~!#',
  '',
  ' ',
  '%s%n\\101',
  'a\nb',
  '\u202egnp.exe',
  '\x1b[2J',
  'Zürich',
])('%j comes out as it went in', (text) => {
  for (const shell of shells) expect(said(shell, text)).toBe(text);
  expect(shellWord(text)).toMatch(/^[ -~]+$/);
});

test('any text does', () => {
  const any = fc.string({
    unit: fc.constantFrom('a', "'", '"', '\\', '$', '`', '%', ' ', '\t', '\x7f', 'é', '\u2066', '0', '7', '!', '-'),
  });
  fc.assert(
    fc.property(any, (text) => {
      expect(said('sh', text)).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test('a line feed at the end still finds its file', () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'name\n'), 'found');
  const { stdout } = run('sh', ['-c', `cd "$0" && cat ${pathWord('name\n')}`, folder]);
  expect(stdout.toString()).toBe('found');
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a path is no option', () => {
  expect(pathWord('-rf')).toBe('./-rf');
});
