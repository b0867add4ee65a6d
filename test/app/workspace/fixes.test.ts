/** Named fixes are made by the plan and can be taken back; a checklist is ticked; a target may be a person's own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckAnswer, ExportAnswer } from '#shared/answers.ts';
import { choose, settle, undo } from '#app/workspace/bundle.ts';
import { freshFolder } from '#test/support/folder.ts';
import { certificate, makeMess, type Mess } from '#test/support/mess.ts';
import { answerOf } from '#test/support/terminal.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

const PASSWORD = 'bcdefghjknprstuvx';

it('a fix that is made by itself comes back when taking it back is undone', () => {
  const bundle = choose({ id: 'a', choices: [] }, { kind: 'fix', fix: 'leave-out-unused', applied: false });
  expect(settle(bundle).fixes.has('leave-out-unused')).toBe(false);
  expect(settle(undo(bundle)).fixes.has('leave-out-unused')).toBe(true);
  const asked = choose(bundle, { kind: 'fix', fix: 'write-root-apart', applied: true });
  expect([settle(bundle), settle(asked)].map(({ fixes }) => fixes.has('write-root-apart'))).toEqual([false, true]);
});

describe.runIf(requireTool('openssl'))('the plan', () => {
  const folder = freshFolder();
  let mess: Mess;
  beforeAll(() => {
    mess = makeMess(folder);
  });

  const check = (target: string, ...more: string[]): Promise<CheckAnswer & { exit: number }> => {
    const paths = [...mess.files, mess.key, '--password-file', mess.passwordFile];
    return answerOf<CheckAnswer>(['check', ...paths, '--target', target, '--name', 'prod', '--no-library', ...more]);
  };
  const fixOf = (answer: CheckAnswer, code: string): string | null | undefined =>
    answer.findings.find((found) => found.code === code)?.fix;
  const names = ({ plan }: CheckAnswer): string[] => plan.files.map(({ name }) => name);

  it('takes the password off a key, and leaves it on when told to: the target then refuses it', async () => {
    const made = await check('auth0-appliance-pem');
    expect(made.ready).toBe(true);
    expect(fixOf(made, 'PASSWORD_STRIPPED')).toBe('strip-password');
    expect(fixOf(made, 'KEY_REWRAPPED')).toBe('rewrap-key');
    const kept = await check('auth0-appliance-pem', '--no-fix', 'strip-password');
    expect(kept.ready).toBe(false);
    const refused = kept.findings.filter(({ code }) => code === 'FILE_NOT_AS_ASKED');
    expect(refused.map(({ facts }) => facts['rule'])).toEqual(['key-without-password', 'key-form']);
  });

  it('writes the root apart when it is asked to', async () => {
    const offered = await check('nginx');
    expect(fixOf(offered, 'ROOT_UNCONFIRMED')).toBe('write-root-apart');
    expect(names(offered)).not.toContain('prod-root.pem');
    const apart = await check('nginx', '--fix', 'write-root-apart');
    expect(names(apart)).toContain('prod-root.pem');
    expect(apart.ready).toBe(true);
  });

  it('puts the chain in order; as it came it would break the target', async () => {
    const ordered = await check('nginx');
    expect(fixOf(ordered, 'CHAIN_REORDERED')).toBe('reorder-chain');
    expect(ordered.ready).toBe(true);
    expect((await check('nginx', '--no-fix', 'reorder-chain')).ready).toBe(false);
  });

  it('leaves out what belongs to no chain, and takes it along when told to: the target then refuses it', async () => {
    const stray = join(folder, 'stray.pem');
    certificate(folder, 'stray', 'ec:prime256v1', ['stray.example'], 'policy');
    const leaf = ['--leaf', 'manage.id.meridian.example'];
    const made = await check('aws-cloudfront', ...leaf, stray);
    expect(fixOf(made, 'CERTIFICATE_UNUSED')).toBe('leave-out-unused');
    const counts = ({ plan }: CheckAnswer): number[] => plan.files.map(({ contains }) => contains.length);
    const taken = await check('aws-cloudfront', ...leaf, stray, '--no-fix', 'leave-out-unused');
    expect(Math.max(...counts(taken))).toBe(Math.max(...counts(made)) + 1);
  });

  it('writes a key in the form that the target wants; in another it would refuse it', async () => {
    const kept = await check('auth0-appliance-pem', '--no-fix', 'rewrap-key');
    const refused = kept.findings.filter(({ code }) => code === 'FILE_NOT_AS_ASKED');
    expect([kept.ready, refused.map(({ facts }) => facts['rule'])]).toEqual([false, ['key-form']]);
  });

  it('refuses a fix that is none', async () => {
    expect(await check('nginx', '--fix', 'everything')).toMatchObject({ exit: 2, problems: [{ code: 'FIX_UNKNOWN' }] });
  });

  it('calls the entry of a store as it is told to, and openssl sees that name', async () => {
    const out = join(folder, 'named');
    const paths = [...mess.files, mess.bareKey, '--target', 'generic-pfx-compatible', '--name', 'prod', '--no-library'];
    const password = ['--out-password-env', 'OUT', '--friendly-name', 'The front door'];
    const args = ['export', ...paths, ...password, '--out', out];
    expect(await answerOf<ExportAnswer>(args, { env: { OUT: PASSWORD } })).toMatchObject({ exit: 0, verified: true });
    const read = ['pkcs12', '-in', join(out, 'prod.pfx'), '-nokeys', '-passin', `pass:${PASSWORD}`];
    expect(runWell('openssl', read).toString()).toContain('friendlyName: The front door');
  });

  it('derives the password of a key by scrypt where the target says so, and openssl opens it', async () => {
    const own = join(folder, 'scrypt.json');
    const parts = [{ format: 'pem', name: '{name}.key', parts: ['key'], key: 'encrypted-scrypt' }];
    const target = { schema: 1, id: 'by-scrypt', version: 1, date: '2026-11', name: 'By scrypt', role: 'server' };
    writeFileSync(own, JSON.stringify({ ...target, key: 'required', demands: [], files: parts }));
    const out = join(folder, 'by-scrypt');
    const paths = [...mess.files, mess.bareKey, '--target', own, '--name', 'prod', '--no-library', '--out', out];
    const answer = await answerOf<ExportAnswer>(['export', ...paths, '--out-password-env', 'OUT'], {
      env: { OUT: PASSWORD },
    });
    expect(answer).toMatchObject({ exit: 0, verified: true });
    const key = join(out, 'prod.key');
    expect(runWell('openssl', ['asn1parse', '-in', key]).toString()).toContain('scrypt');
    const publicKey = (...args: string[]): string => runWell('openssl', ['pkey', '-pubout', ...args]).toString();
    expect(publicKey('-in', key, '-passin', `pass:${PASSWORD}`)).toBe(publicKey('-in', mess.bareKey));
  });

  it('keeps what was ticked, and says what is still open', async () => {
    const answer = await check('auth0-appliance-pem', '--tick', 'https-only');
    expect(answer.checklist.filter(({ ticked }) => ticked).map(({ item }) => item)).toEqual(['https-only']);
    const open = answer.findings.find(({ code }) => code === 'CHECKLIST_OPEN')?.facts['items'] as string[];
    expect(open).toHaveLength(answer.checklist.length - 1);
  });

  it("follows a person's own target, and names the field where it is none", async () => {
    const own = join(folder, 'own.json');
    const target = {
      ...{
        schema: 1,
        id: 'our-proxy',
        version: 1,
        date: '2026-11',
        name: 'Our proxy',
        role: 'server',
        key: 'required',
      },
      demands: [{ rule: 'key-size', least: 3072, most: null }],
      files: [{ format: 'pem', name: '{name}-all.pem', parts: ['key', 'leaf', 'intermediates', 'root'], key: 'pkcs8' }],
    };
    writeFileSync(own, JSON.stringify(target));
    const answer = await check(own);
    expect(answer).toMatchObject({ exit: 1, target: 'our-proxy', targetName: 'Our proxy' });
    expect(answer.findings.filter(({ severity }) => severity === 'blocker').map(({ code }) => code)).toEqual([
      'KEY_SIZE_REFUSED',
    ]);
    writeFileSync(own, JSON.stringify({ ...target, demands: [] }));
    const paths = [...mess.files, mess.bareKey, '--target', own, '--name', 'prod', '--no-library', '--no-sums'];
    const out = join(folder, 'own');
    expect(await answerOf<ExportAnswer>(['export', ...paths, '--out', out])).toMatchObject({ exit: 0, verified: true });
    expect(readFileSync(join(out, 'prod-all.pem'), 'utf8').match(/-----BEGIN [A-Z ]+-----/g)).toEqual([
      '-----BEGIN PRIVATE KEY-----',
      ...Array<string>(4).fill('-----BEGIN CERTIFICATE-----'),
    ]);
    writeFileSync(own, JSON.stringify({ ...target, key: 'perhaps' }));
    expect(await check(own)).toMatchObject({
      exit: 2,
      problems: [{ code: 'TARGET_UNFIT', facts: { flaw: { at: 'key', reason: 'not-one-of' } } }],
    });
  });
});
