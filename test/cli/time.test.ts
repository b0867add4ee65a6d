/** `--at`: the time that everything is judged as of. */
import { describe, expect, it } from 'vitest';
import { answerOf, certprep } from '#test/support/terminal.ts';

const hosts = ['hosts', '--san', 'DNS:www.example.com', '--host', 'www.example.com'];

describe('--at', () => {
  it.each([
    ['2028-02-29', '2028-02-29T00:00:00Z'],
    ['2026-11-26T01:02:03Z', '2026-11-26T01:02:03Z'],
    ['2026-11-26T01:02:03+02:00', '2026-11-25T23:02:03Z'],
  ])('%s is that moment', async (given, at) => {
    expect(await answerOf([...hosts, '--at', given])).toMatchObject({ exit: 0, at });
  });

  it.each(['2026-02-30', '2026-02-29T00:00:00Z', '2026-13-01', '2026-11-26T25:00:00Z', 'tomorrow', '2026-11'])(
    '%s is no time, and nothing is judged as of another',
    async (given) => {
      const { code, out, err } = await certprep([...hosts, '--at', given]);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain(given);
    },
  );
});
