/**
 * The commands that a report prints, run in a real shell: from the same files as the export they make files with the
 * same certificates and keys, locked in the same way, and octet for octet the same where no salt is in them.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import type { CheckAnswer, ExportAnswer, InspectAnswer, TargetsAnswer } from '#shared/answers.ts';
import type { Report } from '#shared/report.ts';
import { freshFolder } from '../support/folder.ts';
import { makeMess, type Mess, NAMES } from '../support/mess.ts';
import { answerOf, certprep } from '../support/terminal.ts';
import { requireTool, runWell } from '../support/tools.ts';

const PASSWORD = 'correct horse 47';
/** A target of each form, key wrapping and profile that is written. */
const TARGETS = [
  'auth0-appliance-pem',
  'generic-pem-split',
  'generic-pem-combined',
  'generic-pem-key-first',
  'generic-der',
  'generic-p7b',
  'sap',
  'generic-pfx',
  'generic-pfx-compatible',
  'generic-pfx-legacy',
  'azure-application-gateway',
  'generic-jks',
  'kubernetes',
  'oci',
  'trust-pem',
  'trust-der',
  'trust-p7b',
  'trust-jks',
  'trust-pkcs12',
];

describe.runIf(requireTool('openssl', 'keytool', 'kubectl', 'ssh-keygen', 'unzip', 'script', 'sh', 'awk'))(
  'commands',
  () => {
    const folder = freshFolder();
    const at = (name: string): string => join(folder, name);
    let mess: Mess;
    let locked: string;
    let passwords: string;
    let count = 0;

    beforeAll(() => {
      mess = makeMess(folder);
      passwords = at('passwords.txt');
      writeFileSync(passwords, `${PASSWORD}\n`);
      locked = at('locked.key');
      runWell('openssl', ['pkcs8', '-topk8', '-in', mess.bareKey, '-out', locked, '-passout', `pass:${PASSWORD}`]);
    });

    interface Made {
      readonly names: readonly string[];
      readonly ours: string;
      readonly theirs: string;
      readonly said: string;
    }

    /** Exports, and runs what the report says in an empty folder. */
    async function made(files: readonly string[], target: string, ...more: readonly string[]): Promise<Made> {
      const ours = at(`ours-${String(++count)}`);
      const bench = at(`bench-${String(count)}`);
      const report = at(`report-${String(count)}.json`);
      const args = ['export', ...files, '--target', target, '--out', ours, '--report', report];
      const given = ['--password-file', passwords, '--out-password-file', passwords, '--host', NAMES[0] ?? '', ...more];
      const first = await answerOf<CheckAnswer>(['check', ...files, '--target', target, ...given]);
      const lifted = first.findings
        .filter(({ severity }) => severity === 'blocker')
        .flatMap(({ code }) => ['--accept', code]);
      const answer = await answerOf<ExportAnswer>([...args, ...given, ...lifted]);
      expect(answer, JSON.stringify(answer.findings)).toMatchObject({ exit: 0, verified: true });
      const { commands } = JSON.parse(readFileSync(report, 'utf8')) as Report;
      expect(commands).not.toEqual([]);
      for (const line of commands) expect(line).toMatch(/^[ -~]+$/);
      mkdirSync(bench);
      writeFileSync(join(bench, 'run.sh'), `cd "$(dirname "$0")"\n${commands.join('\n')}\n`);
      const { status, said } = await answered(join(bench, 'run.sh'));
      expect(status, said).toBe(0);
      const names = answer.plan.files.map(({ name }) => name).filter((name) => name !== 'SHA256SUMS');
      return { names, ours, theirs: join(bench, 'by-openssl'), said };
    }

    /** What is in a file, and how it is locked; stores sort their entries as they like. */
    async function inside(path: string): Promise<readonly string[]> {
      const { items, unread } = await answerOf<InspectAnswer>(['inspect', path, '--password-file', passwords]);
      expect(unread).toEqual([]);
      const isStore = items.some(({ container }) => container === 'pkcs12' || container === 'jks');
      const told = items.map(({ kind, sha256, spkiSha256, encryption, friendlyName, container }) => {
        const name = kind === 'private-key' || container === 'jks' ? friendlyName : null;
        const isOwn = container === 'pkcs12' && !items.some((item) => item.kind === 'private-key');
        return JSON.stringify([kind, container, sha256 ?? spkiSha256, name, isOwn ? null : encryption]);
      });
      return isStore ? told.toSorted() : told;
    }

    async function expectSame({ names, ours, theirs }: Made): Promise<void> {
      expect(names).not.toEqual([]);
      for (const name of names) {
        const [our, their] = [join(ours, name), join(theirs, name)];
        if (name.endsWith('.yaml')) expect(secretIn(their)).toEqual(secretIn(our));
        else expect(await inside(their), name).toEqual(await inside(our));
      }
    }

    const pemFiles = (): string[] => [...mess.files, locked];

    it.each(TARGETS)('make what %s wants', async (target) => {
      await expectSame(
        await made(target.startsWith('trust-') ? [mess.root, ...mess.intermediates] : pemFiles(), target),
      );
    });

    it('say of each file without a salt that it is the same', async () => {
      for (const target of ['generic-pem-split', 'generic-p7b', 'generic-der', 'auth0-appliance-pem']) {
        const { names, said } = await made(pemFiles(), target);
        expect(said.match(/^by-openssl\/\S+: OK/gm), said).toHaveLength(names.length);
      }
    });

    it('make a key under scrypt, a PFX with other rounds and a store of another name for a target of one’s own', async () => {
      const files = [
        { name: '{name}.pem', format: 'pem', parts: ['key', 'leaf'], key: 'encrypted-scrypt' },
        {
          name: '{name}.pfx',
          format: 'pkcs12',
          parts: ['leaf', 'intermediates', 'key'],
          iterations: 5000,
          alias: 'Our.Site',
        },
        { name: '{name}.jks', format: 'jks', parts: ['leaf', 'key'], alias: 'Our.Site' },
      ];
      await expectSame(await made(pemFiles(), ownTarget(files)));
    });

    it('call the entry of a store what it was called, whatever that says to a shell', async () => {
      for (const target of ['generic-pfx-compatible', 'generic-jks']) {
        await expectSame(await made(pemFiles(), target, '--friendly-name', `O'Neill & "co" $(touch pwned) \\ \u00fc`));
      }
    });

    it('ask a later openssl for PBMAC1', async () => {
      const target = ownTarget([{ name: '{name}.pfx', format: 'pkcs12', parts: ['leaf', 'key'], pbmac1: true }]);
      const report = at('pbmac1.json');
      await certprep(['report', ...pemFiles(), '--password-file', passwords, '--target', target, '--out', report]);
      const { commands } = JSON.parse(readFileSync(report, 'utf8')) as Report;
      expect(commands.join('\n')).toContain('-pbmac1_pbkdf2 -pbmac1_pbkdf2_md sha256 -iter 100000 -out');
    });

    /** What can come in, each made by the program whose format it is. */
    const SOURCES: readonly (readonly [string, () => string[]])[] = [
      [
        'DER',
        () => [der('x509', mess.leaf), der('pkey', mess.bareKey), ...mess.intermediates.map((one) => der('x509', one))],
      ],
      ['a PFX', () => [pfx('new.pfx')]],
      [
        'a PFX as Windows wrote it once',
        () => [pfx('old.pfx', '-legacy', '-certpbe', 'PBE-SHA1-RC2-40', '-macalg', 'sha1')],
      ],
      ['PKCS#7', () => [p7b('chain.p7b', 'DER'), locked]],
      ['PKCS#7 as PEM', () => [p7b('chain.p7c', 'PEM'), locked]],
      ['a Java keystore', () => [store('JKS')]],
      ['a JCEKS', () => [store('JCEKS')]],
      ['a key of OpenSSH', () => [...mess.files, openssh()]],
      ['a key as PVK', () => [...mess.files, pvk()]],
      ['a key behind another', () => [...mess.files, together('two.key', at('root.key'), mess.bareKey)]],
      ['an archive', () => [zip()]],
    ];

    it.each(SOURCES)('take apart %s', async (_name, files) => {
      await expectSame(await made(files(), 'generic-pem-split'));
    });

    it('are there for every target', async () => {
      const { targets } = await answerOf<TargetsAnswer>(['targets']);
      for (const { id } of targets) {
        const report = at(`all-${id}.json`);
        const files = id.startsWith('trust-') ? [mess.root] : pemFiles();
        await certprep(['report', ...files, '--password-file', passwords, '--target', id, '--out', report]);
        const { commands, plan } = JSON.parse(readFileSync(report, 'utf8')) as Report;
        expect(commands.length > 0, id).toBe(plan.files.length > 0);
      }
    });

    function der(command: 'x509' | 'pkey', from: string): string {
      const to = `${from}.der`;
      runWell('openssl', [command, '-in', from, '-outform', 'DER', '-out', to]);
      return to;
    }

    function pfx(name: string, ...more: readonly string[]): string {
      const chain = together('chain.pem', ...mess.intermediates);
      const args = ['-inkey', mess.bareKey, '-in', mess.leaf, '-certfile', chain, '-name', 'site'];
      runWell('openssl', ['pkcs12', '-export', ...args, ...more, '-out', at(name), '-passout', `pass:${PASSWORD}`]);
      return at(name);
    }

    function p7b(name: string, form: string): string {
      const files = [mess.leaf, ...mess.intermediates].flatMap((path) => ['-certfile', path]);
      runWell('openssl', ['crl2pkcs7', '-nocrl', ...files, '-outform', form, '-out', at(name)]);
      return at(name);
    }

    function store(type: string): string {
      const to = at(`store.${type.toLowerCase()}`);
      const from = ['-srckeystore', pfx('for-java.pfx'), '-srcstoretype', 'PKCS12', '-srcstorepass', PASSWORD];
      runWell('keytool', [
        '-importkeystore',
        ...from,
        '-destkeystore',
        to,
        '-deststoretype',
        type,
        '-deststorepass',
        PASSWORD,
      ]);
      return to;
    }

    function openssh(): string {
      const to = at('id_rsa');
      writeFileSync(to, readFileSync(mess.bareKey), { mode: 0o600 });
      runWell('ssh-keygen', ['-p', '-N', PASSWORD, '-f', to]);
      expect(readFileSync(to, 'utf8')).toContain('OPENSSH');
      return to;
    }

    function pvk(): string {
      runWell('openssl', ['rsa', '-in', mess.bareKey, '-outform', 'PVK', '-pvk-none', '-out', at('leaf.pvk')]);
      return at('leaf.pvk');
    }

    function together(name: string, ...files: readonly string[]): string {
      writeFileSync(at(name), files.map((path) => readFileSync(path, 'utf8')).join(''));
      return at(name);
    }

    function zip(): string {
      const inner = ["-it's [the] leaf?.cer", 'more/*.cer', 'locked.key'];
      const bytes = [mess.files[0], mess.files[2], locked].map((path) => new Uint8Array(readFileSync(path)));
      const note = { 'read me.txt': strToU8('hello') };
      writeFileSync(
        at('sent.zip'),
        zipSync({ ...note, ...Object.fromEntries(inner.map((name, i) => [name, bytes[i] as Uint8Array])) }),
      );
      return at('sent.zip');
    }

    function ownTarget(files: readonly object[]): string {
      const path = at(`own-${String(++count)}.json`);
      writeFileSync(path, JSON.stringify({ ...OWN, files }));
      return path;
    }
  },
);

/** How openssl, keytool and ssh-keygen ask. */
const QUESTION = /(?:password|pass ?phrase)[^\n:]*: */gi;

const OWN = {
  schema: 1,
  id: 'our-proxy',
  version: 1,
  date: '2026-11',
  name: 'Our proxy',
  nicknames: [],
  role: 'server',
  key: 'required',
  groups: [],
  hostRules: [],
  demands: [],
  checklist: [],
  sources: [],
  unconfirmed: [],
};

/** Runs a script at a terminal, where whatever asks for a password is given it. */
function answered(script: string): Promise<{ readonly status: number | null; readonly said: string }> {
  const terminal = spawn('script', ['-qec', `sh -e ${script}`, '/dev/null']);
  let said = '';
  let asked = 0;
  terminal.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const questions = said.match(QUESTION)?.length ?? 0;
    for (; asked < questions; asked++) terminal.stdin.write(`${PASSWORD}\n`);
  });
  return new Promise((resolve, reject) => {
    terminal.once('error', reject);
    terminal.once('close', (status) => resolve({ status, said }));
  });
}

function secretIn(path: string): (string | undefined)[] {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('kind: Secret');
  return ['tls.crt', 'tls.key', 'name', 'type'].map((name) => new RegExp(`^ *${name}: (\\S+)$`, 'm').exec(text)?.[1]);
}
