/**
 * How a release is signed and how a person verifies it: the commands are taken from the workflow and from docs/RELEASING.md as they
 * stand there, and run with a key made for it.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { freshFolder } from '../support/folder.ts';
import { requireTool } from '../support/tools.ts';

const ROOT = join(import.meta.dirname, '../..');
const PACKAGES = ['certprep-0.1.0-linux-x64.AppImage', 'certprep-0.1.0-mac-arm64.dmg'];

describe.runIf(requireTool('gpg', 'sha256sum', 'bash'))('a release', () => {
  const folder = freshFolder();
  const dist = join(folder, 'dist');
  // GnuPG's socket lies in it, whose path may have 108 octets.
  const [maintainer, person] = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'gpg-'))) as [string, string];
  const bash = (command: string, cwd: string, env: object = {}) =>
    spawnSync('bash', ['-ec', command], { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  /** Of the person's documentation: the command that begins so. */
  const documented = (start: string): string => {
    const commands = [...readFileSync(join(ROOT, 'docs/RELEASING.md'), 'utf8').matchAll(/`([^`]+)`/g)];
    return commands.map(([, command = '']) => command).find((command) => command.startsWith(start)) ?? 'exit 9';
  };
  const sums = (): number | null => bash(documented('sha256sum -c'), dist).status;
  const signature = (home: string): number | null => bash(documented('gpg --verify'), dist, { GNUPGHOME: home }).status;

  beforeAll(() => {
    mkdirSync(dist);
    for (const name of PACKAGES) writeFileSync(join(dist, name), name);
    const make = 'gpg --batch --passphrase "" --quick-generate-key throwaway@certprep.invalid ed25519 sign never';
    expect(bash(make, folder, { GNUPGHOME: maintainer }).status).toBe(0);
    const key = bash('gpg --batch --armor --export-secret-keys', folder, { GNUPGHOME: maintainer }).stdout;
    expect(bash(`node ${join(ROOT, 'scripts/checksums.mjs')} dist`, folder).status).toBe(0);
    const { jobs } = parse(readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8')) as {
      jobs: { release: { steps: { run?: string }[] } };
    };
    const [joins = '', signs = ''] = jobs.release.steps.flatMap(({ run }) => run ?? []);
    for (const command of [joins, signs]) {
      expect(bash(command, folder, { KEY: key, GNUPGHOME: maintainer }).status, command).toBe(0);
    }
    const published = bash('gpg --batch --armor --export', folder, { GNUPGHOME: maintainer }).stdout;
    writeFileSync(join(folder, 'maintainers.asc'), published);
  });
  afterAll(() => {
    for (const home of [maintainer, person]) {
      bash('gpgconf --kill all', folder, { GNUPGHOME: home });
      rmSync(home, { recursive: true, force: true });
    }
  });

  test('has a sum for each package, and a signature that is not there without the key', () => {
    const listed = readFileSync(join(dist, 'SHA256SUMS'), 'utf8').trim().split('\n');
    expect(listed.map((line) => line.split('  ')[1])).toEqual(PACKAGES);
    expect(existsSync(join(dist, 'SHA256SUMS.asc'))).toBe(true);
    expect(sums()).toBe(0);
  });

  test('is verified by the maintainers’ key, and by no other', () => {
    expect(signature(person)).not.toBe(0);
    expect(bash(`gpg --batch --import ${join(folder, 'maintainers.asc')}`, folder, { GNUPGHOME: person }).status).toBe(
      0,
    );
    expect(signature(person)).toBe(0);
  });

  test('that was changed is found out: a package by its sum, a sum by the signature', () => {
    appendFileSync(join(dist, PACKAGES[0] ?? ''), '!');
    expect(sums()).not.toBe(0);
    expect(
      bash(`node ${join(ROOT, 'scripts/checksums.mjs')} dist && mv dist/SHA256SUMS-* dist/SHA256SUMS`, folder).status,
    ).toBe(0);
    expect(sums()).toBe(0);
    expect(signature(person)).not.toBe(0);
  });
});
