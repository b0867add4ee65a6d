import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { NO_SETTINGS } from '#app/settings/settings.ts';
import { changeSettings, loadSettings } from '#app/settings/settings-file.ts';
import { settingsFolder } from '#app/settings/settings-folder.ts';
import { makeFamily } from '#test/core/library/packs.ts';
import { freshFolder } from '#test/support/folder.ts';

const family = makeFamily();
const { certificate } = family.root;
const confirmed = { certificate, confirmed: '2026-11-26T00:00:00Z' };
const withRoot = (settings: typeof NO_SETTINGS): typeof NO_SETTINGS => ({ ...settings, roots: [confirmed] });

afterAll(() => family.remove());

describe('where the settings lie', () => {
  test.each([
    ['linux', { XDG_CONFIG_HOME: '/x/conf', HOME: '/home/ada' }, '/x/conf/certprep'],
    ['linux', { XDG_CONFIG_HOME: 'relative', HOME: '/home/ada' }, '/home/ada/.config/certprep'],
    ['linux', {}, null],
    ['darwin', { HOME: '/Users/ada' }, '/Users/ada/Library/Application Support/CertPrep'],
    ['win32', { APPDATA: 'C:\\Users\\ada\\AppData\\Roaming' }, 'C:\\Users\\ada\\AppData\\Roaming\\CertPrep'],
    ['win32', { HOME: '/home/ada' }, null],
  ])('%s %j', (platform, env, folder) => {
    expect(settingsFolder(env, platform)).toBe(folder);
  });
});

describe('the settings file', () => {
  test('is not needed, and looking for it makes nothing', async () => {
    const folder = join(freshFolder(), 'none');
    expect(await loadSettings(folder)).toEqual({ settings: NO_SETTINGS, failure: null });
    expect(await loadSettings(null)).toEqual({ settings: NO_SETTINGS, failure: null });
    expect(() => statSync(folder)).toThrow();
  });

  test('keeps a confirmed root, readable for a person and for nobody else', async () => {
    const folder = join(freshFolder(), 'deep/certprep');
    await changeSettings(folder, withRoot);
    await changeSettings(folder, (settings) => ({ ...settings, theme: 'dark' }));
    const { settings } = await loadSettings(folder);
    expect(settings).toMatchObject({ theme: 'dark', roots: [{ confirmed: confirmed.confirmed }] });
    expect(settings.roots[0]?.certificate.sha256).toBe(certificate.sha256);
    const path = join(folder, 'settings.json');
    expect(readFileSync(path, 'utf8')).toContain(`"subject": "O=Family, CN=Root"`);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  test('gives back what a later version wrote', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'settings.json'), '{"schema":1,"density":"tight","theme":"light"}');
    await changeSettings(folder, withRoot);
    expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toMatchObject({
      density: 'tight',
      theme: 'light',
    });
  });

  test('keeps what a person chose, in one file that holds nothing else', async () => {
    const folder = freshFolder();
    const chosen = {
      theme: 'dark',
      language: 'en',
      lock: 'idle',
      recentTargets: ['nginx'],
      library: '/srv/own.pack',
      lastFolder: '/media/transfer',
      targets: [{ id: 'our-proxy' }],
    } as const;
    await changeSettings(folder, (settings) => ({ ...settings, ...chosen }));
    expect((await loadSettings(folder)).settings).toEqual({ ...NO_SETTINGS, ...chosen });
    const written = JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')) as Record<string, unknown>;
    expect(written).toEqual({ schema: 1, roots: [], ...chosen });
  });

  test.each([
    ['theme', 'pink', 'system'],
    ['language', 7, null],
    ['lock', 'never', 'quit'],
    ['lastFolder', {}, null],
    ['library', [], null],
    ['recentTargets', 'nginx', []],
    ['recentTargets', ['nginx', null, 3], ['nginx']],
    ['targets', { id: 'our-proxy' }, []],
  ])('%s: %j counts as never set, and the rest of the file holds', async (field, damaged, settled) => {
    const folder = freshFolder();
    await changeSettings(folder, withRoot);
    const path = join(folder, 'settings.json');
    const written = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    writeFileSync(path, JSON.stringify({ ...written, [field]: damaged }));
    const { settings, failure } = await loadSettings(folder);
    expect(failure).toBeNull();
    expect(settings).toMatchObject({ [field]: settled, roots: [{ confirmed: confirmed.confirmed }] });
  });

  test.each([
    ['cut short', '{"schema":1,"roots":['],
    ['of another make', '{"schema":2}'],
    ['a list', '[]'],
    ['with a root that is not what it says', '{"schema":1,"roots":[{"sha256":"00","confirmed":"x","der":"MAA="}]}'],
    ['with roots that are none', '{"schema":1,"roots":"all"}'],
  ])('%s: nothing of it holds, nothing of it is lost', async (_, text) => {
    const folder = freshFolder();
    const path = join(folder, 'settings.json');
    writeFileSync(path, text);
    const loaded = await loadSettings(folder);
    expect(loaded).toEqual({
      settings: NO_SETTINGS,
      failure: { code: 'SETTINGS_DAMAGED', facts: { file: 'settings.json', kept: null } },
    });
    expect(readFileSync(path, 'utf8')).toBe(text);
    writeFileSync(join(folder, 'settings.damaged-1.json'), 'an earlier one');
    const changed = await changeSettings(folder, withRoot);
    expect(changed).toMatchObject({ ok: true, value: { failure: { facts: { kept: 'settings.damaged-2.json' } } } });
    expect(readFileSync(join(folder, 'settings.damaged-2.json'), 'utf8')).toBe(text);
    expect(readFileSync(join(folder, 'settings.damaged-1.json'), 'utf8')).toBe('an earlier one');
    expect((await loadSettings(folder)).settings.roots).toHaveLength(1);
  });

  test('that can not be written is a failure', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'taken'), '');
    const changed = await changeSettings(join(folder, 'taken'), withRoot);
    expect(changed).toMatchObject({ ok: false });
  });
});
