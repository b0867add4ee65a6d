/** Fifty bundles for ten targets in one run, three of them broken in three ways: the summary says just that. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ManifestAnswer } from '#shared/answers.ts';
import { freshFolder } from '#test/support/folder.ts';
import { authority, certificate } from '#test/support/mess.ts';
import { answerOf } from '#test/support/terminal.ts';
import { requireTool, run } from '#test/support/tools.ts';

const TARGETS = [
  'nginx',
  'apache',
  'haproxy',
  'tomcat-pem',
  'kubernetes',
  'gitlab',
  'generic-pem',
  'generic-p7b',
  'generic-pfx-compatible',
  'generic-jks',
] as const;
/** A few keys for all of them: the bundles are what is many here. */
const NAMES = ['a.example', 'b.example', 'c.example', 'd.example', 'e.example'];
const PER_TARGET = 5;

describe.runIf(requireTool('openssl', 'sha256sum'))('fifty bundles', () => {
  const folder = freshFolder();

  beforeAll(() => {
    authority(folder, 'root', 'Meridian Root', null);
    authority(folder, 'issuing', 'Meridian Issuing CA', 'root');
    for (const name of NAMES) certificate(folder, name, 'ec:prime256v1', [name], 'issuing');
    certificate(folder, 'other', 'ec:prime256v1', ['other.example'], 'issuing');
    writeFileSync(join(folder, 'out-password'), 'handed over\n');
  });

  const bundle = (target: string, name: string, out: string) => ({
    name: `${target} ${name}`,
    files: [`${name}.pem`, `${name}.key`, 'issuing.pem', 'root.pem'],
    target,
    out: join(out, `${target}-${name}`),
    hosts: [name],
    // Fifty hand-overs of five certificates, as for the nodes of one cluster.
    instance: name,
    outPassword: { file: 'out-password' },
  });

  function broken(bundles: ReturnType<typeof bundle>[]): ReturnType<typeof bundle>[] {
    return bundles.map((one, i) => {
      if (i === 7) return { ...one, files: ['gone.pem'] };
      if (i === 21) return { ...one, hosts: ['not-named.example'] };
      if (i === 42) return { ...one, files: one.files.map((file) => (file.endsWith('.key') ? 'other.key' : file)) };
      return one;
    });
  }

  it.each([
    ['none broken', 0, 0],
    ['three of them broken', 3, 3],
  ])('for ten targets, %s', async (_what, failed, exit) => {
    const out = join(folder, `out-${String(failed)}`);
    const bundles = TARGETS.flatMap((target) => NAMES.map((name) => bundle(target, name, out)));
    expect(bundles).toHaveLength(TARGETS.length * PER_TARGET);
    const manifest = join(folder, 'manifest.json');
    writeFileSync(manifest, JSON.stringify({ version: 1, bundles: failed === 0 ? bundles : broken(bundles) }));
    const answer = await answerOf<ManifestAnswer>(['export', '--manifest', manifest]);
    const notDone = answer.bundles.filter(({ verified }) => !verified);
    expect(
      notDone.map(({ name, findings }) => [
        name,
        findings.filter(({ severity }) => severity === 'blocker').map(({ code }) => code),
      ]),
    ).toHaveLength(failed);
    expect(answer).toMatchObject({ exit, ok: 50 - failed, failed });
    for (const { name, written } of answer.bundles.filter(({ verified }) => verified)) {
      expect(written.length, name).toBeGreaterThan(1);
      const place = join(out, name.replace(' ', '-'));
      expect(readdirSync(place)).toHaveLength(written.length);
      expect(run('sh', ['-c', 'cd "$0" && sha256sum -c --quiet SHA256SUMS', place]).status, name).toBe(0);
    }
    if (failed === 0) return;
    expect(notDone.map(({ name }) => name)).toEqual([7, 21, 42].map((i) => bundles[i]?.name));
    expect(notDone[0]?.problems).toMatchObject([{ code: 'UNREADABLE_FILE' }]);
    expect(notDone[1]?.findings.map(({ code }) => code)).toContain('HOST_NOT_COVERED');
    expect(notDone[2]?.findings.map(({ code }) => code)).toContain('KEY_MISMATCH');
    for (const { written, verifiedBy } of notDone)
      expect({ written, verifiedBy }).toEqual({ written: [], verifiedBy: null });
  });
});
