/** docs/certprep.1 is what the tables say now (`vitest -u` writes it anew), and clean for both readers of manual pages. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VERSION } from '#app/version.ts';
import { COMMANDS, OPTIONS } from '#cli/commands.ts';
import { manPage } from '#cli/print/man.ts';
import { requireTool, run } from '#test/support/tools.ts';
import { words } from './samples.ts';

const PAGE = join(import.meta.dirname, '../../../docs/certprep.1');

test('the page is current', async () => {
  await expect(manPage(VERSION, words)).toMatchFileSnapshot(PAGE);
});

test.runIf(requireTool('man'))('man reads it without a warning, and shows every command and option', () => {
  const { status, stdout, stderr } = run('man', ['--warnings', '-E', 'UTF-8', '-l', '-Tutf8', '-P', 'cat', PAGE]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const shown = stdout.toString().replaceAll(/\x1b\[[\d;]*m|.\x08/g, '');
  for (const command of Object.keys(COMMANDS)) expect(shown).toMatch(new RegExp(`^ {3}${command}\\b`, 'm'));
  for (const option of Object.keys(OPTIONS)) expect(shown).toContain(`--${option}`);
});

test.runIf(requireTool('mandoc'))('mandoc has nothing to say against it', () => {
  expect(run('mandoc', ['-T', 'lint', '-W', 'warning', PAGE]).stdout.toString()).toBe('');
});
