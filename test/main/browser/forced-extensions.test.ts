/** Extensions that policies force on a browser, found where each system keeps its policies. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findForcedExtensions } from '#main/browser/forced-extensions.ts';
import { freshFolder } from '#test/support/folder.ts';

const ONE = 'a'.repeat(32);
const TWO = 'b'.repeat(32);
const THREE = 'c'.repeat(32);

const never = (): never => {
  throw new Error('Nothing is to be run here.');
};

test('on Linux: every policy file of Chrome, Chromium and Edge', async () => {
  const root = freshFolder();
  const put = (path: string, text: string): string => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  expect(await findForcedExtensions('linux', {}, root, never)).toEqual([]);
  const list = put(
    'etc/opt/chrome/policies/managed/a.json',
    JSON.stringify({ ExtensionInstallForcelist: [`${ONE};https://clients2.google.com/service/update2/crx`, TWO] }),
  );
  const settings = put(
    'etc/opt/edge/policies/managed/b.json',
    JSON.stringify({
      ExtensionSettings: {
        '*': { installation_mode: 'blocked' },
        [ONE]: { installation_mode: 'allowed' },
        [TWO]: { installation_mode: 'normal_installed', update_url: 'https://x.example/' },
        [THREE]: { installation_mode: 'force_installed' },
      },
    }),
  );
  put('etc/chromium/policies/managed/broken.json', '{ "ExtensionInstallForcelist": [');
  put('etc/chromium/policies/managed/odd.json', '{ "ExtensionInstallForcelist": 5, "ExtensionSettings": [[]] }');
  put('etc/chromium/policies/managed/null.json', 'null');
  put('etc/chromium/policies/recommended/c.json', JSON.stringify({ ExtensionInstallForcelist: [ONE] }));
  put('etc/chromium/policies/managed/readme.txt', ONE);
  expect(await findForcedExtensions('linux', {}, root, never)).toEqual([
    { id: ONE, policy: list },
    { id: TWO, policy: list },
    { id: TWO, policy: settings },
    { id: THREE, policy: settings },
  ]);
});

test('on macOS: managed preferences, of the computer and of the person', async () => {
  const asked: string[] = [];
  const plutil = (program: string, args: readonly string[]): Promise<string> => {
    expect(program).toBe('/usr/bin/plutil');
    const path = args.at(-1) ?? '';
    asked.push(path);
    if (!path.endsWith('/ana/com.google.Chrome.plist')) return Promise.reject(new Error('no such file'));
    return Promise.resolve(JSON.stringify({ ExtensionInstallForcelist: [ONE] }));
  };
  const found = await findForcedExtensions('darwin', { USER: 'ana' }, '/', plutil);
  expect(found).toEqual([{ id: ONE, policy: '/Library/Managed Preferences/ana/com.google.Chrome.plist' }]);
  expect(asked).toContain('/Library/Managed Preferences/com.microsoft.Edge.plist');
});

test('on Windows: lists and settings of the registry, as reg prints them', async () => {
  const chrome = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome`;
  const printed = [
    '',
    chrome,
    '    RemoteDebuggingAllowed    REG_DWORD    0x1',
    `    ExtensionSettings    REG_SZ    {"${THREE}":{"installation_mode":"force_installed"}}`,
    '',
    String.raw`${chrome}\ExtensionInstallForcelist`,
    `    1    REG_SZ    ${ONE};https://clients2.google.com/service/update2/crx`,
    '',
    `${chrome}\\ExtensionSettings\\${TWO}`,
    '    installation_mode    REG_SZ    force_installed',
    '',
  ].join('\r\n');
  const reg = (program: string, args: readonly string[]): Promise<string> => {
    expect(program).toBe(String.raw`D:\Win\System32\reg.exe`);
    return args[1] === String.raw`HKLM\SOFTWARE\Policies\Google\Chrome`
      ? Promise.resolve(printed)
      : Promise.reject(new Error('ERROR: The system was unable to find the specified registry key or value.'));
  };
  const found = await findForcedExtensions('win32', { SystemRoot: String.raw`D:\Win` }, '/', reg);
  expect(found).toEqual([
    { id: THREE, policy: chrome },
    { id: ONE, policy: String.raw`${chrome}\ExtensionInstallForcelist` },
    { id: TWO, policy: `${chrome}\\ExtensionSettings\\${TWO}` },
  ]);
});
