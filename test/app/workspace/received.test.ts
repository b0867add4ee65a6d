/** What is said of how things came: weak stores, keys that stay elsewhere, the certificate before among the files. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckAnswer } from '#shared/answers.ts';
import * as oid from '#core/der/oids.ts';
import * as write from '#core/der/write.ts';
import { bag, certBag, lockedPart, openPart, pfx } from '#test/core/containers/pfx-maker.ts';
import { freshFolder } from '#test/support/folder.ts';
import { makeMess, type Mess } from '#test/support/mess.ts';
import { answerOf } from '#test/support/terminal.ts';
import { CA, type Made, NOW, Tree } from '#test/support/openssl-tree.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

describe.runIf(requireTool('openssl'))('what came in', () => {
  const folder = freshFolder();
  const at = (name: string): string => join(folder, name);
  let mess: Mess;
  beforeAll(() => {
    mess = makeMess(folder);
  });

  const check = (target: string, paths: readonly string[], ...more: string[]): Promise<CheckAnswer> =>
    answerOf<CheckAnswer>(
      [
        'check',
        ...paths,
        '--target',
        target,
        '--no-library',
        '--password-env',
        'IN',
        '--out-password-env',
        'OUT',
        ...more,
      ],
      { env: { IN: 'changeit', OUT: 'bcdefghjknprstuvx' } },
    );
  const found = async (code: string, ...args: Parameters<typeof check>): Promise<unknown> =>
    (await check(...args)).findings.find((finding) => finding.code === code);

  async function store(code: string, ...options: string[]): Promise<unknown> {
    const common = [
      'pkcs12',
      '-export',
      '-in',
      mess.leaf,
      '-inkey',
      mess.bareKey,
      '-passout',
      'pass:changeit',
      '-legacy',
    ];
    runWell('openssl', [...common, ...options, '-out', at('in.pfx')]);
    return found(code, 'nginx', [at('in.pfx'), ...mess.files]);
  }

  it('names a store whose cipher or rounds no longer protect', async () => {
    const weak = { severity: 'info', facts: { scheme: expect.stringContaining('RC2') as string } };
    const old = ['-macalg', 'SHA256'];
    expect(await store('RECEIVED_STORE_WEAK', '-keypbe', 'PBE-SHA1-RC2-40', ...old)).toMatchObject(weak);
    const few = { facts: { iterations: 1 } };
    expect(await store('RECEIVED_STORE_WEAK', '-keypbe', 'AES-256-CBC', '-noiter', ...old)).toMatchObject(few);
    const good = ['-keypbe', 'AES-256-CBC', '-certpbe', 'AES-256-CBC', '-iter', '10000', ...old];
    expect(await store('RECEIVED_STORE_WEAK', ...good)).toBeUndefined();
    expect(await store('RECEIVED_STORE_UNPROVEN', ...good)).toBeUndefined();
  });

  it('names a store that nothing vouches for, or SHA-1 does', async () => {
    const modern = ['-keypbe', 'AES-256-CBC', '-certpbe', 'AES-256-CBC'];
    expect(await store('RECEIVED_STORE_UNPROVEN', ...modern, '-nomac')).toMatchObject({
      severity: 'info',
      facts: { mac: null },
    });
    expect(await store('RECEIVED_STORE_UNPROVEN', ...modern, '-macalg', 'SHA1')).toMatchObject({
      facts: { mac: 'HMAC-SHA1' },
    });
  });

  it('names a store with more in it than one key and its certificates', async () => {
    const made = (name: string, ...options: string[]): string => {
      runWell('openssl', ['pkcs12', '-export', '-passout', 'pass:changeit', ...options, '-out', at(name)]);
      return at(name);
    };
    // The request's name again, for another number of days: what a renewal leaves in a store.
    const ca = ['-CA', at('issuing.pem'), '-CAkey', at('issuing.key'), '-CAcreateserial'];
    runWell('openssl', ['x509', '-req', '-in', at('leaf.csr'), ...ca, '-days', '30', '-out', at('older.pem')]);
    const own = ['-in', mess.leaf, '-inkey', mess.bareKey];
    const single = made('single.pfx', ...own, '-certfile', mess.root);
    const double = made('double.pfx', ...own, '-certfile', at('older.pem'));
    const chosen = ['--leaf', 'manage.id.meridian.example'];
    expect(await found('RECEIVED_STORE_CROWDED', 'nginx', [single, ...mess.files])).toBeUndefined();
    expect(await found('RECEIVED_STORE_CROWDED', 'nginx', [double, ...mess.files], ...chosen)).toMatchObject({
      severity: 'warning',
      facts: { file: double, keys: 1, certificates: 2 },
    });
  });

  it('names a store of several passwords, and one with secrets in it', async () => {
    const der = (...args: string[]): Uint8Array => Uint8Array.from(runWell('openssl', [...args, '-outform', 'DER']));
    const keyBag = (key: string): Uint8Array => bag(oid.keyBag, der('pkcs8', '-topk8', '-nocrypt', '-in', key));
    const secret = bag(oid.secretBag, write.sequence(write.oid('1.2.3'), write.context(0, write.octetString())));
    const open = openPart(certBag(der('x509', '-in', mess.leaf)), secret);
    const keys = write.sequence(keyBag(mess.bareKey), keyBag(at('issuing.key')));
    writeFileSync(at('passwords.txt'), 'first\nsecond\n');
    const codes = async (name: string, octets: Uint8Array): Promise<unknown[]> => {
      writeFileSync(at(name), octets);
      const args = ['check', at(name), ...mess.files, '--password-file', at('passwords.txt')];
      const { findings } = await answerOf<CheckAnswer>([...args, '--target', 'nginx', '--no-library']);
      const told = findings.filter(({ code }) => /CROWDED|PASSWORDS|SECRETS/.test(code));
      return told.map(({ code, severity, facts }) => [code, severity, facts]);
    };
    const file = at('odd.pfx');
    expect(await codes('odd.pfx', await pfx('first', open, await lockedPart('second', keys)))).toEqual([
      ['RECEIVED_STORE_CROWDED', 'warning', { file, keys: 2, certificates: 1 }],
      ['RECEIVED_STORE_PASSWORDS', 'info', { file }],
      ['RECEIVED_STORE_SECRETS', 'info', { file, count: 1 }],
    ]);
    const one = write.sequence(keyBag(mess.bareKey));
    const plain = openPart(certBag(der('x509', '-in', mess.leaf)));
    expect(await codes('even.pfx', await pfx('second', plain, await lockedPart('second', one)))).toEqual([]);
  });

  it('takes a request or a public key for a key that stays on its device, and warns where there is neither', async () => {
    runWell('openssl', ['pkey', '-in', mess.bareKey, '-pubout', '-out', at('leaf.pub')]);
    for (const [file, by] of [
      ['leaf.csr', 'csr'],
      ['leaf.pub', 'public-key'],
    ] as const) {
      const paths = [...mess.files, at(file)];
      expect(await found('KEY_ON_DEVICE', 'f5-big-ip', paths)).toMatchObject({ severity: 'info', facts: { by } });
      expect(await found('KEY_NOT_SHOWN', 'f5-big-ip', paths)).toBeUndefined();
    }
    expect(await found('KEY_NOT_SHOWN', 'f5-big-ip', mess.files)).toMatchObject({ severity: 'warning' });
    const answer = await check('f5-big-ip', mess.files);
    expect(answer.plan.files.flatMap(({ contains }) => contains).map(({ kind }) => kind)).not.toContain('private-key');
  });

  it('compares with the certificate before, where it lies among the files too', async () => {
    const tree = new Tree();
    const root = tree.root('/CN=Root', { extensions: CA });
    const leaf = (from: number, names: string, key?: Made): Made =>
      tree.make({
        subject: '/CN=www.example.com',
        issuer: root,
        from,
        ...(key && { key }),
        extensions: ['extendedKeyUsage=serverAuth', `subjectAltName=DNS:www.example.com${names}`],
      });
    const before = leaf(-20, ',DNS:gone.example');
    const renewed = leaf(-2, '', before);
    const paths = [before.certPath, renewed.certPath, before.keyPath, root.certPath];
    const chosen = ['--leaf', renewed.certificate.sha256, '--host', 'www.example.com'];
    const { findings } = await check('nginx', paths, '--at', new Date(NOW).toISOString(), ...chosen);
    tree.remove();
    const told = (code: string): unknown => findings.find((finding) => finding.code === code);
    expect(told('NAMES_LOST')).toMatchObject({ severity: 'warning', facts: { names: ['DNS:gone.example'] } });
    expect(told('KEY_REUSED')).toMatchObject({ severity: 'warning' });
  });
});
