/** What is made of the answer of a packaged program about itself; here of scripts that answer in its place. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder } from '../support/folder.ts';
import { type Ran, run } from '../support/tools.ts';

const ASKER = join(import.meta.dirname, '../../scripts/self-test.mjs');
const FUSES = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
};
const GOOD = { well: true, packaged: true, sandboxed: true, fuses: FUSES };
const HERE = process.arch === 'arm64' ? 'linux-arm64-unpacked' : 'linux-unpacked';
const OTHER = process.arch === 'arm64' ? 'linux-unpacked' : 'linux-arm64-unpacked';

function asked(answer: string, code = 0): Ran {
  const folder = freshFolder();
  for (const name of [HERE, OTHER]) mkdirSync(join(folder, name));
  const script = `#!/bin/sh\n[ "$1" = --self-test ] || exit 9\ncat <<'END'\nother output\n${answer}\nEND\nexit ${String(code)}\n`;
  writeFileSync(join(folder, HERE, 'certprep'), script, { mode: 0o755 });
  // One for another processor can't be run, and is not.
  writeFileSync(join(folder, OTHER, 'certprep'), '', { mode: 0o755 });
  return run(process.execPath, [ASKER, folder]);
}

describe.runIf(process.platform !== 'win32')('a packaged program', () => {
  test('that is content passes, and its answer is printed', () => {
    const { status, stdout } = asked(JSON.stringify(GOOD));
    expect(status).toBe(0);
    expect(stdout.toString()).toContain(JSON.stringify(GOOD));
    expect(asked(JSON.stringify({ ...GOOD, fuses: null })).status).toBe(0);
  });

  test.each<[what: string, answer: object, code: number]>([
    ['not content', { ...GOOD, well: false }, 1],
    ['content, but ends badly', GOOD, 1],
    ['not packaged', { ...GOOD, packaged: false }, 0],
    ['without sandbox', { ...GOOD, sandboxed: false }, 0],
    ['with a fuse as Electron brings it', { ...GOOD, fuses: { ...FUSES, runAsNode: true } }, 0],
    ['with a fuse missing', { ...GOOD, fuses: { runAsNode: false } }, 0],
  ])('%s fails', (_, answer, code) => {
    expect(asked(JSON.stringify(answer), code).status).toBe(1);
  });

  test('that says nothing fails', () => {
    expect(asked('').status).toBe(1);
  });
});

test('a folder without a program', () => {
  expect(run(process.execPath, [ASKER, freshFolder()]).status).toBe(1);
});
