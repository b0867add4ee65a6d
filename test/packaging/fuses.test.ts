/** The fuses of a finished package, read back out of its program; here out of stand-ins that hold the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../support/folder.ts';
import { run } from '../support/tools.ts';

const READER = join(import.meta.dirname, '../../scripts/read-fuses.mjs');
/** How Electron's binary marks the place. Version 1, eight fuses, '0' is off and '1' on. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const HARDENED = '00001100';

function programWith(fuses: string): string {
  const folder = freshFolder();
  mkdirSync(join(folder, 'linux-unpacked'));
  const wire = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, fuses.length]), Buffer.from(fuses)]);
  writeFileSync(join(folder, 'linux-unpacked/certprep'), Buffer.concat([Buffer.alloc(100), wire, Buffer.alloc(100)]));
  return folder;
}

test('a program whose fuses stand as they must', () => {
  expect(run(process.execPath, [READER, programWith(HARDENED)]).status).toBe(0);
});

test.each([
  ['runAsNode', '10001100'],
  ['enableEmbeddedAsarIntegrityValidation', '00000100'],
  ['grantFileProtocolExtraPrivileges', '00001101'],
])('%s as Electron brings it', (name, fuses) => {
  const { status, stderr } = run(process.execPath, [READER, programWith(fuses)]);
  expect(status).toBe(1);
  expect(stderr).toContain(name);
});

test('a folder without a program', () => {
  expect(run(process.execPath, [READER, freshFolder()]).status).toBe(1);
});
