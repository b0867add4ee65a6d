/** electron-builder.yml, held by electron-builder's own schema and by what a package must not lack. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const text = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8');

interface Config extends Record<string, unknown> {
  readonly electronVersion: string;
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly icon: string;
  readonly mac: Section;
  readonly win: Section;
  readonly linux: Section;
}

interface Section {
  readonly icon: string;
  readonly target: readonly { readonly target: string; readonly arch: readonly string[] }[];
}

interface Validator {
  readonly validateConfiguration: (config: object, log: object) => Promise<void>;
}

const load = createRequire(join(ROOT, 'package.json'));
const { validateConfiguration } = load('app-builder-lib/out/util/config/config') as Validator;
const { DebugLogger } = load('builder-util') as { DebugLogger: new (isEnabled: boolean) => object };

const validate = (config: object): Promise<void> => validateConfiguration(config, new DebugLogger(false));
const config = (): Config => parse(text) as Config;

test('is what the schema of electron-builder takes', async () => {
  await expect(validate(config())).resolves.toBeUndefined();
});

test('the schema would see a misspelt fuse', async () => {
  const { electronFuses, ...rest } = config();
  await expect(validate({ ...rest, electronFusez: electronFuses })).rejects.toThrow('electronFusez');
});

test('every fuse stands as the hardening asks', () => {
  expect(config().electronFuses).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  });
});

test('the Electron that is packed is the one that is typed and tested', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: Readonly<Record<string, string>>;
  };
  expect(config().electronVersion).toBe(devDependencies['electron']);
});

test('a package for each system, and the icons they need', () => {
  const { win, mac, linux, icon } = config();
  const targets = (section: Section): string[] =>
    section.target.flatMap(({ target, arch }) => arch.map((one) => `${target} ${one}`));
  expect(targets(win)).toEqual(['nsis x64', 'nsis arm64', 'msi x64', 'portable x64', 'zip x64']);
  expect(targets(mac)).toEqual(['dmg x64', 'dmg arm64', 'zip x64', 'zip arm64']);
  expect(targets(linux)).toEqual(
    ['AppImage', 'deb', 'rpm', 'tar.gz'].flatMap((name) => [`${name} x64`, `${name} arm64`]),
  );
  for (const file of [icon, win.icon, mac.icon]) expect(existsSync(join(ROOT, file)), file).toBe(true);
});
