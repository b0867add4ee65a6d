import { afterEach, expect, test, vi } from 'vitest';
import { requireTool, run, runWell } from './tools.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('a tool that is there is fine', () => {
  expect(requireTool('node')).toBe(true);
});

test('a missing tool is an error that names it', () => {
  vi.stubEnv('CERTPREP_PARTIAL', '');
  expect(() => requireTool('node', 'no-such-tool')).toThrow(/^no-such-tool missing/);
});

test('a missing tool only leaves tests out where that is asked for', () => {
  vi.stubEnv('CERTPREP_PARTIAL', '1');
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  expect(requireTool('no-such-tool')).toBe(false);
  expect(warn).toHaveBeenCalledOnce();
});

test('output comes back as bytes', () => {
  expect(run('node', ['-p', '1+1']).stdout).toEqual(Buffer.from('2\n'));
});

test('a tool that fails says why', () => {
  expect(() => runWell('node', ['-e', 'process.stderr.write("because"); process.exit(3)'])).toThrow(/gave 3\nbecause/);
});
