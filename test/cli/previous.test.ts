/** What `--previous` brings back of last time's report or manifest, and what it says of since then. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckAnswer } from '#shared/answers.ts';
import type { Report } from '#shared/report.ts';
import { freshFolder } from '#test/support/folder.ts';
import { makeMess, type Mess, NAMES } from '#test/support/mess.ts';
import { answerOf, certprep } from '#test/support/terminal.ts';
import { requireTool } from '#test/support/tools.ts';

const CHOSEN = ['--friendly-name', 'Our portal', '--no-fix', 'leave-out-unused', '--fix', 'write-root-apart'];

describe.runIf(requireTool('openssl'))('the previous hand-over', () => {
  const folder = freshFolder();
  const at = (name: string): string => join(folder, name);
  let mess: Mess;
  let passwords: string;
  let count = 0;

  beforeAll(() => {
    mess = makeMess(folder);
    passwords = at('out-password.txt');
    writeFileSync(passwords, 'correct horse\n');
  });

  const all = (): string[] => [...mess.files, mess.bareKey];
  const check = (files: readonly string[], ...more: readonly string[]): Promise<CheckAnswer & { exit: number }> =>
    answerOf(['check', ...files, '--out-password-file', passwords, ...more]);
  const gone = ({ findings }: CheckAnswer): unknown[] =>
    findings.flatMap(({ code, severity, facts }) => (code === 'CERTIFICATES_GONE' ? [[severity, facts]] : []));

  async function reported(files: readonly string[], ...args: readonly string[]): Promise<string> {
    const out = at(`last-${String(++count)}.json`);
    const { code, err } = await certprep(['report', ...files, '--out-password-file', passwords, ...args, '--out', out]);
    expect(code, err).toBeLessThan(2);
    return out;
  }

  it('gives fixes, ticks, the name of the entry and the leaf’s host back, and no reason', async () => {
    const target = ['--target', 'auth0-appliance-pfx', '--host', NAMES[0] ?? '', '--host', 'else.example'];
    const more = [...CHOSEN, '--tick', 'https-only', '--leaf', NAMES[1] ?? '', '--accept', 'HOST_NOT_COVERED'];
    const last = await reported(all(), ...target, ...more, '--reason', 'moves next week');
    const { choices, accepted } = JSON.parse(readFileSync(last, 'utf8')) as Report;
    expect(choices).toMatchObject({
      friendlyName: 'Our portal',
      fixes: { 'leave-out-unused': false, 'write-root-apart': true },
      leaf: NAMES[1],
    });
    expect(accepted).toHaveLength(1);
    const again = await reported(all(), '--previous', last);
    const told = JSON.parse(readFileSync(again, 'utf8')) as Report;
    expect(told).toMatchObject({ target: 'auth0-appliance-pfx', choices, accepted: [], ready: false });
    expect(told.checklist.filter(({ ticked }) => ticked).map(({ item }) => item)).toEqual(['https-only']);
    expect(told.plan.files.map(({ name }) => name)).toContainEqual(expect.stringMatching(/-root\.pem$/));
    // The command line goes before it.
    const other = await reported(all(), '--previous', last, '--friendly-name', 'other', '--fix', 'leave-out-unused');
    expect((JSON.parse(readFileSync(other, 'utf8')) as Report).choices).toMatchObject({
      friendlyName: 'other',
      fixes: { 'write-root-apart': true },
    });
  });

  it('gives the same back from a manifest, and finds a target of one’s own beside it', async () => {
    const own = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../src/core/targets/data/generic-pfx.json'), 'utf8'),
    ) as object;
    const described = { ...own, id: 'our-proxy', name: 'Our proxy', checklist: [] };
    writeFileSync(at('ours.json'), JSON.stringify(described));
    const bundle = {
      name: 'a',
      files: ['x'],
      target: 'ours.json',
      out: 'o',
      hosts: [NAMES[0]],
      friendlyName: 'Our portal',
      fixes: { 'write-root-apart': true },
    };
    writeFileSync(at('last.yaml'), JSON.stringify({ version: 1, bundles: [bundle] }));
    const again = await reported(all(), '--previous', at('last.yaml'));
    expect(JSON.parse(readFileSync(again, 'utf8'))).toMatchObject({
      target: 'our-proxy',
      choices: { friendlyName: 'Our portal', fixes: { 'write-root-apart': true }, groups: [{ hosts: [NAMES[0]] }] },
    });
  });

  it('says which authorities were handed over then and are not now', async () => {
    const last = await reported(all(), '--target', 'nginx', '--host', NAMES[0] ?? '');
    expect(gone(await check(all(), '--previous', last))).toEqual([]);
    const fewer = await check([mess.leaf, mess.bareKey, mess.intermediates[0]], '--previous', last);
    expect(gone(fewer)).toMatchObject([['info', { certificates: [{}] }]]);
    expect(JSON.stringify(gone(fewer))).toContain('CN=Meridian Policy CA');
  });

  it('says it of a trust bundle too', async () => {
    const authorities = [mess.root, ...mess.intermediates];
    const last = await reported(authorities, '--target', 'trust-pem');
    const fewer = await check([mess.root], '--previous', last);
    expect(fewer.target).toBe('trust-pem');
    const [[severity, facts] = []] = gone(fewer) as [string, { certificates: unknown[] }][];
    expect(severity).toBe('warning');
    expect(facts?.certificates).toHaveLength(2);
    // The bundle itself tells more.
    expect(gone(await check([mess.root], '--previous', last, '--previous-trust', mess.root))).toEqual([]);
  });

  it('is read as an earlier version wrote it', async () => {
    const last = JSON.parse(readFileSync(await reported(all(), '--target', 'nginx'), 'utf8')) as Report;
    const { choices, checklist: _checklist, plan: _plan, ...others } = last;
    const { groups, fileName, instance } = choices;
    writeFileSync(at('earlier.json'), JSON.stringify({ ...others, choices: { groups, fileName, instance } }));
    expect(await check(all(), '--previous', at('earlier.json'))).toMatchObject({ target: 'nginx' });
  });
});
