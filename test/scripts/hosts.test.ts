/** Which host `npm start` takes. What the hosts themselves do is seen in test/e2e/start.spec.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { electron, electronBinary } from '../../scripts/hosts/electron.mjs';
import { showFirst } from '../../scripts/hosts/host.mjs';
import { freshFolder } from '#test/support/folder.ts';

const SCREEN = { DISPLAY: ':0' };
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => said.mockClear());

function host(name: string, found: string | null, code: number | null) {
  return { name, find: vi.fn(() => found), show: vi.fn(() => code), missing: `no ${name}` };
}

describe('the first host that is there and works', () => {
  test('is shown, and no other', () => {
    const [first, second] = [host('a', 'path', 0), host('b', 'path', 0)];
    expect(showFirst([first, second], {})).toBe(0);
    expect(first.show).toHaveBeenCalledWith('path');
    expect(second.find).not.toHaveBeenCalled();
  });

  test('comes after one that is not there and one that turns out to be impossible', () => {
    const hosts = [host('a', null, 0), host('b', 'path', null), host('c', 'path', 7)];
    expect(showFirst(hosts, {})).toBe(7);
    expect(hosts[0]?.show).not.toHaveBeenCalled();
  });

  test('is the named one alone; without it that is said', () => {
    const hosts = [host('a', 'path', 0), host('b', null, 0)];
    expect(showFirst(hosts, { CERTPREP_HOST: 'a' })).toBe(0);
    expect(showFirst(hosts, { CERTPREP_HOST: 'b' })).toBe(2);
    expect(said).toHaveBeenLastCalledWith('no b');
    expect(showFirst(hosts, { CERTPREP_HOST: 'c' })).toBe(2);
    expect(said).toHaveBeenLastCalledWith('CERTPREP_HOST is one of: a, b');
  });
});

describe('Electron', () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'index.js'), 'throw new Error("This would start a download.")');
  const binary = join(folder, 'dist', 'electron');

  test('is there when its package points to a binary, and the package itself is not loaded', () => {
    expect(electronBinary({}, folder)).toBeNull();
    writeFileSync(join(folder, 'path.txt'), 'electron\n');
    expect(electronBinary({}, folder)).toBeNull();
    mkdirSync(join(folder, 'dist'));
    writeFileSync(binary, '');
    expect(electronBinary({}, folder)).toBe(binary);
  });

  test('may lie elsewhere', () => {
    const elsewhere = join(folder, 'elsewhere');
    expect(electronBinary({ ELECTRON_OVERRIDE_DIST_PATH: elsewhere }, folder)).toBeNull();
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'electron'), '');
    const path = join(elsewhere, 'electron');
    expect(electronBinary({ ELECTRON_OVERRIDE_DIST_PATH: elsewhere }, folder)).toBe(path);
  });

  test('is left to who may have its sandbox, and a screen', () => {
    expect(electron.find({ ...SCREEN, CERTPREP_NO_SANDBOX: '1' }, folder)).toBe(binary);
    expect(electron.find(SCREEN, folder)).toBe(process.getuid?.() === 0 ? null : binary);
    const blind = process.platform === 'linux' ? null : binary;
    expect(electron.find({ CERTPREP_NO_SANDBOX: '1' }, folder)).toBe(blind);
  });
});
