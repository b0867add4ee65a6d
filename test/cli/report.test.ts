/** The report through its public door: what stands in it, in each form, and that hostile text does nothing there. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckAnswer, ExportAnswer, ReportAnswer } from '#shared/answers.ts';
import type { Report } from '#shared/report.ts';
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import { freshFolder } from '#test/support/folder.ts';
import { KEY_PASSWORD, makeMess, type Mess } from '#test/support/mess.ts';
import { selfSigned } from '#test/support/self-signed.ts';
import { answerOf, certprep } from '#test/support/terminal.ts';
import { requireTool, run, runWell } from '#test/support/tools.ts';

const HOST = 'manage.id.meridian.example';
const HOSTILE = [
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"\'><a href="javascript:alert(1)">',
  '[link](javascript:alert(1)) ![](http://x.example/) | ```\n# heading\n- item',
  '\u202egnp.exe \u2066 \x1b[2J\x07',
  'END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:injected;,\\',
];

describe.runIf(requireTool('openssl', 'sh', 'sha256sum', 'awk'))('report', () => {
  const folder = freshFolder();
  let mess: Mess;
  let given: string[];
  let count = 0;
  const read = (path: string): string => readFileSync(path, 'utf8');
  const fresh = (ending: string): string => join(folder, `report-${String(++count)}.${ending}`);

  beforeAll(() => {
    mess = makeMess(folder);
    given = [...mess.files, mess.key, '--password-file', mess.passwordFile, '--host', HOST];
  });

  async function report(ending: string, ...more: readonly string[]): Promise<string> {
    const out = fresh(ending);
    const args = ['report', ...given, '--target', 'nginx', '--out', out, ...more];
    const answer = await answerOf<ReportAnswer>(args);
    expect(answer).toMatchObject({ exit: 0, command: 'report', ready: true, written: [{ path: out, mode: '0644' }] });
    return read(out);
  }

  const signed = ['--prepared-by', 'Ana', '--checked-by', 'Ben', '--change', 'CHG-4711'];

  it.each(['html', 'md', 'json'])('says in .%s who, what, where to and how', async (ending) => {
    const text = await report(ending, ...signed);
    const leaf = runWell('openssl', ['x509', '-in', mess.leaf, '-noout', '-fingerprint', '-sha256']).toString();
    const digest = leaf.replace(/^.*=/, '').replaceAll(':', '').trim().toLowerCase();
    const onPaper = digest.replaceAll(/.{4}(?=.)/g, '$& ');
    for (const wanted of ['Ana', 'Ben', 'CHG', 'nginx', 'Meridian Issuing CA', ending === 'json' ? digest : onPaper]) {
      expect(text).toContain(wanted);
    }
    if (ending !== 'json') expect(text.replaceAll('\\', '')).toContain('openssl pkey -in');
  });

  it.each(['html', 'md', 'json'])(
    'tells in .%s each file by its digest, and the library by its date',
    async (ending) => {
      const note = join(folder, 'note.txt');
      writeFileSync(note, `the password is ${KEY_PASSWORD}\n`);
      const pack = join(folder, 'made.pack');
      const args = ['--from', mess.root, ...mess.intermediates.flatMap((path) => ['--from', path]), '--out', pack];
      await certprep(['library', 'build', ...args, '--list', 'Our list', '--at', '2030-01-02T03:04:05Z', '--force']);
      const digestOf = (path: string): string => {
        const digest = runWell('sha256sum', [path]).toString().slice(0, 64);
        return ending === 'json' ? digest : digest.replaceAll(/.{4}(?=.)/g, '$& ');
      };
      const out = fresh(ending);
      const options = { pack };
      await certprep(['report', ...given, note, '--target', 'nginx', '--out', out], options);
      const text = read(out);
      for (const path of [...mess.files, mess.key]) expect(text).toContain(digestOf(path));
      // A digest is enough to guess a password by.
      expect(text).not.toContain(digestOf(note));
      const told = (more: readonly string[]): Promise<string> => {
        const path = fresh(ending);
        return certprep(['report', ...given, '--target', 'nginx', '--out', path, ...more], options).then(() =>
          read(path),
        );
      };
      const builtIn = { kind: 'built-in', name: 'Our list', date: '2030-01-02T03:04:05Z' };
      const named = await told(['--library', pack]);
      const trusting = await told(['--roots', mess.root]);
      if (ending === 'json') {
        const library = (json: string): unknown => (JSON.parse(json) as Report).library;
        expect(library(text)).toEqual([{ ...builtIn, intermediates: 2, roots: 1 }]);
        expect(library(trusting)).toEqual([{ ...builtIn, intermediates: 2, roots: 0 }]);
        const both = [
          { ...builtIn, intermediates: 0, roots: 1 },
          { ...builtIn, kind: 'named', intermediates: 2, roots: 0 },
        ];
        expect(library(named)).toEqual(both);
      } else {
        const built = /Our list, 2 Jan 2030 \\*\(built in\\*\): 2 intermediates and 1 public root/;
        expect(text.replaceAll(/<[^>]+>/g, '')).toMatch(built);
        expect(trusting).toContain('0 public roots');
        expect(named).toContain('named for this');
        expect(await certprep(['report', ...given, '--target', 'nginx', '--out', out, '--force'])).toMatchObject({
          code: 0,
        });
        expect(read(out)).toContain('none: nothing but the files that came in');
      }
    },
  );

  it('is HTML without script, without anything from elsewhere, under a policy that allows its one style', async () => {
    const text = await report('html');
    expect(text).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|\sstyle=|url\(|@import|https?:\/\//i);
    const [, digest] = /style-src &#39;sha256-([A-Za-z0-9+/&#;]+)&#39;/.exec(text) ?? [];
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(text) ?? [];
    const wanted = Buffer.from(sha256Hex(Buffer.from(style)), 'hex').toString('base64');
    expect((digest ?? '').replaceAll('&#61;', '=')).toBe(wanted);
    expect(text).toContain('default-src &#39;none&#39;');
    expect(text).toContain('<svg role="img"');
    expect(text).toContain('@media print');
  });

  it('is made by commands that, in a real shell, make the very same PEM files', async () => {
    const bench = join(folder, 'bench');
    mkdirSync(bench);
    // Names as mail brings them, and worse.
    const names = ["it's; touch pwned $(touch pwned) `touch pwned`.cer", '\u202e\n%s.cer', '-three.cer'];
    for (const [i, name] of names.entries()) writeFileSync(join(bench, name), readFileSync(mess.files[i] ?? ''));
    writeFileSync(join(bench, 'open key'), readFileSync(mess.bareKey));
    const paths = [...names, 'open key'].map((name) => join(bench, name));
    const out = fresh('json');
    const args = ['--target', 'auth0-appliance-pem', '--host', HOST, '--out', join(folder, 'made'), '--report', out];
    const exported = await answerOf<ExportAnswer>(['export', ...paths, ...args]);
    expect(exported.exit).toBe(0);
    const { commands, written } = JSON.parse(read(out)) as Report;
    expect(written).toEqual(exported.written);
    const sums = readFileSync(join(folder, 'made/SHA256SUMS'));
    writeFileSync(join(bench, 'SHA256SUMS'), sums);
    const ran = run('sh', ['-ec', `cd "$0"\n${commands.join('\n')}`, bench]);
    expect(ran.stdout.toString()).toMatch(/: OK\n.*: OK\n$/);
    expect(readdirSync(bench)).not.toContain('pwned');
    for (const line of commands) expect(line).toMatch(/^[ -~]+$/);
  });

  it.each(['html', 'md', 'ics', 'json'])('lets hostile text do nothing in .%s', async (ending) => {
    const bad = join(folder, `bad-${ending}`);
    mkdirSync(bad);
    for (const [i, text] of HOSTILE.entries()) {
      const pem = selfSigned(bad, `n${String(i)}`, ['a.example']);
      const subject = `/CN=${text.slice(0, 60).replaceAll(/[/\\+]/g, String.raw`\$&`)}`;
      runWell('openssl', [
        'req',
        '-x509',
        '-utf8',
        '-key',
        join(bad, `n${String(i)}.key`),
        '-out',
        pem,
        '-subj',
        subject,
        '-addext',
        'subjectAltName=DNS:a.example',
        '-days',
        '60',
      ]);
      writeFileSync(join(bad, `${text.replaceAll('/', '∕').slice(0, 80)}.pem`), readFileSync(pem));
    }
    const out = fresh(ending);
    const signers = ['--prepared-by', HOSTILE[0] ?? '', '--checked-by', HOSTILE[3] ?? '', '--change', HOSTILE[4] ?? ''];
    for (const [i] of HOSTILE.entries()) {
      const pem = join(bad, `n${String(i)}.pem`);
      const leaf = runWell('openssl', ['x509', '-in', pem, '-outform', 'DER']);
      const args = ['report', bad, '--leaf', sha256Hex(leaf), '--target', 'generic-pem', '--host', HOSTILE[i] ?? ''];
      await certprep([...args, '--out', out, '--force', ...signers]);
      const text = read(out);
      expect(text).not.toMatch(/[\u202e\u2066\x1b\x07]/);
      if (ending === 'html') expect(text).not.toMatch(/<(script|img|a)\b/i);
      if (ending === 'md') {
        // Between fences nothing means anything.
        const open = text.replaceAll(/^```[^]*?^```$/gm, '');
        expect(open).not.toMatch(/(?<!\\)<(script|img|a)\b/);
        expect(open.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
        expect(open.replaceAll('\\\\', '')).not.toMatch(/(?<!\\)\]\(/);
      }
      if (ending === 'ics') {
        expect(text.match(/^SUMMARY/gm)).toHaveLength(2);
        expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }
    }
  });

  it('keeps short what is a megabyte long', async () => {
    const long = `${'x'.repeat(1_000_000)}.example`;
    for (const ending of ['html', 'md', 'ics']) {
      const out = fresh(ending);
      await certprep(['report', ...given, '--host', long, '--target', 'nginx', '--change', long, '--out', out]);
      expect(read(out).length).toBeLessThan(100_000);
    }
  });

  it('reminds by a calendar of the day to renew and of the end', async () => {
    const out = fresh('json');
    const ics = fresh('ics');
    await answerOf<ReportAnswer>(['report', ...given, '--target', 'nginx', '--out', out, '--ics', ics]);
    const { renewal } = JSON.parse(read(out)) as Report;
    const days = [...read(ics).matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, day]) => day);
    expect(days).toEqual([renewal?.begin, renewal?.end].map((time) => time?.slice(0, 10).replaceAll('-', '')));
  });

  it('stands beside an export with what was written, and beside a refusal with what stood in the way', async () => {
    const [good, bad] = [fresh('md'), fresh('md')];
    const args = ['export', ...given, '--target', 'nginx'];
    await answerOf<ExportAnswer>([...args, '--out', join(folder, 'with'), '--report', good]);
    expect(read(good)).toContain('Files written');
    const refused = [...args, '--host', 'else.example', '--out', join(folder, 'without'), '--report', bad];
    expect((await answerOf<ExportAnswer>(refused)).exit).toBe(1);
    expect(read(bad)).toContain('No name in the certificate covers else');
    expect(existsSync(join(folder, 'without'))).toBe(false);
  });

  it('lists what only people can see to, with boxes', async () => {
    const out = fresh('md');
    await certprep(['report', ...given, '--target', 'auth0-appliance-pem', '--out', out]);
    expect(read(out).match(/^- \[ \] \S/gm)?.length).toBeGreaterThan(3);
  });

  it('names its reasons, and no secret', async () => {
    const out = fresh('json');
    const lift = ['--host', 'else.example', '--accept', 'HOST_NOT_COVERED', '--reason', 'moves next week'];
    await certprep(['report', ...given, ...lift, '--target', 'nginx', '--out', out]);
    expect((JSON.parse(read(out)) as Report).accepted).toEqual([
      { code: 'HOST_NOT_COVERED', reason: 'moves next week' },
    ]);
    expect(read(out)).not.toContain(KEY_PASSWORD);
  });

  it('refuses a name that tells no form, and a file that is there', async () => {
    const args = ['report', ...given, '--target', 'nginx', '--out'];
    expect(await answerOf([...args, join(folder, 'report.pdf')])).toMatchObject({ exit: 2 });
    expect(await answerOf([...args, mess.leaf.replace('.pem', '.json')])).toMatchObject({ exit: 0 });
    expect(await answerOf([...args, mess.leaf.replace('.pem', '.json')])).toMatchObject({ exit: 4 });
  });

  describe('of last time', () => {
    const codes = ({ findings }: CheckAnswer) => findings.map(({ code }) => code);

    it('gives target, names and file names back, and says what was lost and reused', async () => {
      const last = fresh('json');
      await certprep(['report', ...given, '--target', 'auth0-appliance-pem', '--name', 'prod', '--out', last]);
      const csr = [
        'x509',
        '-req',
        '-in',
        join(folder, 'leaf.csr'),
        '-days',
        '90',
        '-CA',
        join(folder, 'issuing.pem'),
        '-CAkey',
        join(folder, 'issuing.key'),
      ];
      writeFileSync(join(folder, 'less.cnf'), `subjectAltName=DNS:${HOST}\nextendedKeyUsage=serverAuth\n`);
      const renewed = join(folder, 'renewed.pem');
      runWell('openssl', [...csr, '-CAcreateserial', '-extfile', join(folder, 'less.cnf'), '-out', renewed]);
      const files = [renewed, ...mess.intermediates, mess.bareKey];
      const answer = await answerOf<CheckAnswer>(['check', ...files, '--previous', last]);
      expect(answer.target).toBe('auth0-appliance-pem');
      expect(answer.plan.files.map(({ name }) => name)).toContain('prod.key');
      expect(codes(answer)).toEqual(expect.arrayContaining(['NAMES_LOST', 'KEY_REUSED']));
      const names = answer.findings.find(({ code }) => code === 'NAMES_LOST')?.facts['names'];
      expect(names).toContain('DNS:config.id.meridian.example');
      expect(codes(answer)).not.toContain('NO_HOSTNAMES');
      const other = await answerOf<CheckAnswer>(['check', ...files, '--previous', last, '--target', 'nginx']);
      expect(other.target).toBe('nginx');
    });

    it('may be a manifest of one bundle, and nothing else', async () => {
      const manifest = join(folder, 'last.yaml');
      const bundle = `{ name: a, files: [b], target: nginx, out: o, hosts: [${HOST}], fileName: web }`;
      writeFileSync(manifest, `version: 1\nbundles:\n  - ${bundle}\n`);
      const args = ['check', ...mess.files, mess.bareKey, '--previous'];
      const answer = await answerOf<CheckAnswer>([...args, manifest]);
      expect(answer).toMatchObject({ exit: 0, target: 'nginx' });
      expect(answer.plan.files[0]?.name).toMatch(/^web/);
      for (const wrong of [mess.leaf, join(folder, 'gone.json')]) {
        expect(await answerOf([...args, wrong])).toMatchObject({ exit: 2 });
      }
      writeFileSync(join(folder, 'odd.json'), '{"command":"report","target":5}');
      expect(await answerOf([...args, join(folder, 'odd.json')])).toMatchObject({ exit: 2 });
    });
  });
});
