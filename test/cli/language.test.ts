/** In which language the terminal twin speaks. */
import { expect, test } from 'vitest';
import type { UsageAnswer } from '#shared/answers.ts';
import { answerOf, certprep } from '#test/support/terminal.ts';

const GERMAN = { LANG: 'de_DE.UTF-8' };

test('in that of the system, save where --lang says another', async () => {
  expect((await certprep(['targets'], { env: GERMAN })).out).toContain('Auth0-Appliance');
  expect((await certprep(['targets', '--lang', 'en'], { env: GERMAN })).out).toContain('Auth0 appliance');
  expect((await certprep(['targets', '--lang', 'de'])).out).toContain('Auth0-Appliance');
  expect((await certprep(['targets'], { env: { ...GERMAN, LC_ALL: 'C' } })).out).toContain('Auth0 appliance');
});

test('help and mistakes too, though the command line is not read to its end', async () => {
  expect((await certprep(['--help', '--lang', 'de'])).out).toContain('certprep BEFEHL');
  expect((await certprep(['check', '--lang=de', '--help'])).out).toContain('Aufruf');
  expect((await certprep(['check', '--lang', 'de'])).err).toContain('check braucht Dateien zum Lesen');
  expect((await certprep(['targets', '--at', 'x', '--lang', 'de'])).err).toContain('x wurde nicht als Zeit verstanden');
});

test('what programs read is English', async () => {
  const { problems } = await answerOf<UsageAnswer>(['check', '--lang', 'de'], { env: GERMAN });
  expect(problems[0]?.message).toBe('check needs the files to read, and none was named.');
});

test('a language there are no texts in is a mistake', async () => {
  const { code, err } = await certprep(['targets', '--lang', 'xx'], { env: GERMAN });
  expect([code, err]).toEqual([2, expect.stringContaining('Texte in der Sprache xx gibt es nicht.')]);
});
