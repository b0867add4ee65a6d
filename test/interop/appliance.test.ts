/** The main job, judged by others: files made by openssl go in, files that openssl, keytool and certtool read come out. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckAnswer, ExportAnswer } from '#shared/answers.ts';
import { freshFolder } from '#test/support/folder.ts';
import { KEY_PASSWORD, makeMess, type Mess } from '#test/support/mess.ts';
import { answerOf, certprep } from '#test/support/terminal.ts';
import { requireTool, run, runWell } from '#test/support/tools.ts';

const hosts = [
  '[Management Dashboard]',
  'manage.id.meridian.example',
  '[Configuration Tenant]',
  'config.id.meridian.example',
  '[App Tenants (current)]',
  'login.app.meridian.example',
  '[App Tenants (future)]',
  '*.app.meridian.example',
].join('\n');

describe.runIf(requireTool('openssl', 'keytool', 'certtool'))('export for the Auth0 appliance', () => {
  const folder = freshFolder();
  let mess: Mess;
  let common: string[];

  beforeAll(() => {
    mess = makeMess(folder);
    writeFileSync(join(folder, 'hosts.list'), hosts);
    common = [
      ...mess.files,
      mess.key,
      '--password-file',
      mess.passwordFile,
      '--hosts-file',
      join(folder, 'hosts.list'),
    ];
  });

  describe('in PEM', () => {
    const out = join(folder, 'pem');
    let answer: ExportAnswer & { exit: number };

    beforeAll(async () => {
      const args = ['export', ...common, '--target', 'auth0-appliance-pem', '--name', 'prod', '--out', out];
      answer = await answerOf<ExportAnswer>(args);
    });

    it('is done, verified and says what it wrote', () => {
      expect(answer).toMatchObject({ exit: 0, ready: true, verified: true, verifiedBy: 'certprep+forge' });
      expect(answer.written.map(({ path }) => path)).toEqual(
        ['prod.pem', 'prod.key', 'SHA256SUMS'].map((name) => join(out, name)),
      );
      for (const { path, sha256, bytes } of answer.written) {
        expect(runWell('openssl', ['dgst', '-sha256', '-r', path]).toString()).toContain(sha256);
        expect(statSync(path).size).toBe(bytes);
      }
    });

    it('writes a chain that openssl accepts with only the root trusted', () => {
      const chain = join(out, 'prod.pem');
      runWell('openssl', ['verify', '-purpose', 'sslserver', '-CAfile', mess.root, '-untrusted', chain, chain]);
      const wanted = [mess.leaf, ...mess.intermediates].map((file) => readFileSync(file, 'utf8')).join('');
      expect(readFileSync(chain, 'utf8')).toBe(wanted);
    });

    it('writes an RSA key in PKCS#1, without password, that belongs to the leaf', () => {
      const key = join(out, 'prod.key');
      expect(readFileSync(key, 'utf8')).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n/);
      expect(run('openssl', ['rsa', '-check', '-noout', '-in', key]).stdout.toString()).toContain('RSA key ok');
      const modulus = runWell('openssl', ['rsa', '-modulus', '-noout', '-in', key]).toString();
      expect(runWell('openssl', ['x509', '-modulus', '-noout', '-in', mess.leaf]).toString()).toBe(modulus);
    });

    it('keeps the key to its owner', () => {
      expect(statSync(join(out, 'prod.key')).mode & 0o777).toBe(0o600);
      expect(statSync(join(out, 'prod.pem')).mode & 0o777).toBe(0o644);
    });
  });

  describe('as PFX', () => {
    const out = join(folder, 'pfx');
    const pfx = join(out, 'prod.pfx');

    beforeAll(async () => {
      const args = ['export', ...common, '--target', 'auth0-appliance-pfx', '--name', 'prod', '--out', out];
      const answer = await answerOf<ExportAnswer>([...args, '--out-password-env', 'OUT'], {
        env: { OUT: 'new-secret' },
      });
      expect(answer).toMatchObject({ exit: 0, ready: true, verified: true });
    });

    it('is read by openssl, with the same key and all three certificates', () => {
      const text = runWell('openssl', ['pkcs12', '-in', pfx, '-passin', 'pass:new-secret', '-nodes']).toString();
      expect(text.match(/BEGIN CERTIFICATE/g)).toHaveLength(3);
      const key = runWell('openssl', ['pkey', '-pubout'], text).toString();
      expect(runWell('openssl', ['pkey', '-in', mess.bareKey, '-pubout']).toString()).toBe(key);
    });

    it('is read by keytool, with a chain of three', () => {
      const args = ['-list', '-v', '-keystore', pfx, '-storetype', 'PKCS12', '-storepass', 'new-secret'];
      const text = runWell('keytool', ['-J-Duser.language=en', ...args]).toString();
      expect(text).toContain('Entry type: PrivateKeyEntry');
      expect(text).toContain('Certificate chain length: 3');
    });

    it('is read by certtool', () => {
      const text = runWell('certtool', [
        '--p12-info',
        '--inder',
        '--infile',
        pfx,
        '--password',
        'new-secret',
      ]).toString();
      expect(text).toContain('BEGIN ENCRYPTED PRIVATE KEY');
      expect(text.match(/BEGIN CERTIFICATE/g)).toHaveLength(3);
    });
  });

  it('opens a PFX made with -legacy and exports from it', async () => {
    const old = join(folder, 'old.pfx');
    const make = ['pkcs12', '-export', '-legacy', '-inkey', mess.bareKey, '-in', mess.leaf, '-out', old];
    runWell('openssl', [...make, '-certfile', mess.intermediates[0], '-passout', 'pass:anno 2009']);
    const args = ['export', old, mess.intermediates[1], mess.root, '--target', 'generic-pem', '--name', 'old'];
    const answer = await answerOf<ExportAnswer>([...args, '--password-env', 'OLD', '--out', join(folder, 'from-old')], {
      env: { OLD: 'anno 2009' },
    });
    expect(answer).toMatchObject({ exit: 0, verified: true });
    const chain = join(folder, 'from-old/old.pem');
    runWell('openssl', ['verify', '-CAfile', mess.root, '-untrusted', chain, chain]);
  });

  it('is blocked by a name that is not covered, and says why', async () => {
    const args = ['export', ...common, '--host', 'login.eu.app.meridian.example', '--target', 'auth0-appliance-pem'];
    const out = join(folder, 'blocked');
    const answer = await answerOf<ExportAnswer>([...args, '--out', out]);
    expect(answer).toMatchObject({ exit: 1, ready: false, written: [], verified: false });
    const [found] = answer.findings.filter(({ code }) => code === 'HOST_NOT_COVERED');
    expect(found).toMatchObject({ severity: 'blocker', subject: 'login.eu.app.meridian.example' });
    expect(found?.facts).toMatchObject({ reason: 'wildcard-too-deep', near: '*.app.meridian.example' });
    expect(found?.message).toMatch(/stands for one name part/);
    expect(() => statSync(out)).toThrow();
  });

  it('plans in `check` what `export` writes', async () => {
    const args = [...common, '--target', 'auth0-appliance-pem', '--name', 'prod'];
    const checked = await answerOf<CheckAnswer>(['check', ...args]);
    const exported = await answerOf<ExportAnswer>(['export', ...args, '--out', join(folder, 'again')]);
    expect(exported.plan).toEqual(checked.plan);
    expect(checked.plan.files.map(({ name, mode, encrypted }) => [name, mode, encrypted])).toEqual([
      ['prod.pem', '0644', false],
      ['prod.key', '0600', false],
      ['SHA256SUMS', '0644', false],
    ]);
  });

  it('tells a person the same without --json', async () => {
    const { code, out } = await certprep(['check', ...common, '--target', 'auth0-appliance-pem']);
    expect(code).toBe(0);
    expect(out).toContain('manage.id.meridian.example');
    expect(out).not.toContain(KEY_PASSWORD);
  });
});
