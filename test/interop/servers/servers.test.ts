/**
 * Proof by real software: what is exported for a server is given to that very server, alone, and clients that trust
 * only the root connect as every required name and look at the chain that is sent.
 */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportAnswer } from '#shared/answers.ts';
import { freshFolder } from '#test/support/folder.ts';
import { authority, certificate, makeMess, type Mess, NAMES } from '#test/support/mess.ts';
import { answerOf } from '#test/support/terminal.ts';
import { requireTool, runWell } from '#test/support/tools.ts';
import { blocks, curl, openssl } from './clients.ts';
import { dovecot, nodeHttps, postgres, tomcat } from './other-servers.ts';
import { freePorts, type Running, startServer } from './running.ts';
import { NAME, type Server, type Stage, type Way } from './server.ts';
import { apache, haproxy, lighttpd, nginx, stunnel } from './web-servers.ts';

const SERVERS = [nginx, apache, haproxy, lighttpd, stunnel, tomcat, postgres, dovecot, nodeHttps];
const PASSWORD = 'four-Quiet-Harbours-7';
const HOSTS = ['manage.id.meridian.example', 'config.id.meridian.example', 'any.app.meridian.example'];
const STRANGER = 'deep.any.app.meridian.example';

const folder = freshFolder();
const accepted: { server: string; target: string; how: string }[] = [];
let mess: Mess;
/** For servers that have both: certificates for the same names, each signed by authorities with keys of its kind alone. */
let kinds: { readonly rsa: Kind; readonly ecdsa: Kind; readonly roots: string };

/** PEM files; the leaf's key lies beside it. */
interface Kind {
  readonly leaf: string;
  readonly chain: readonly string[];
}

beforeAll(() => {
  // Some servers run as an account of their own, which has to get in.
  chmodSync(folder, 0o755);
  mess = makeMess(folder);
  const at = (name: string): string => join(folder, `${name}.pem`);
  certificate(folder, 'ecdsa', 'ec:prime256v1', NAMES, 'issuing');
  authority(folder, 'rsa-root', 'Meridian RSA Root', null, 'rsa:2048');
  authority(folder, 'rsa-issuing', 'Meridian RSA Issuing CA', 'rsa-root', 'rsa:2048');
  certificate(folder, 'rsa', 'rsa:2048', NAMES, 'rsa-issuing');
  writeFileSync(at('roots'), readFileSync(mess.root, 'utf8') + readFileSync(at('rsa-root'), 'utf8'));
  kinds = {
    rsa: { leaf: at('rsa'), chain: [at('rsa'), at('rsa-issuing')] },
    ecdsa: { leaf: at('ecdsa'), chain: [at('ecdsa'), ...mess.intermediates] },
    roots: at('roots'),
  };
});
afterAll(() => console.table(accepted));

/** A chain as it must be sent. */
function sent(files: readonly string[]): string[] {
  return files.flatMap((file) => blocks(readFileSync(file, 'utf8')));
}

/** What clients can do, and the chain that they must then be shown: some know one kind of signature alone. */
function offers({ hasBothKinds }: Way): readonly { readonly chain: string[]; readonly offer: readonly string[] }[] {
  if (hasBothKinds !== true) return [{ chain: sent([mess.leaf, ...mess.intermediates]), offer: [] }];
  const [rsa, ecdsa] = [sent(kinds.rsa.chain), sent(kinds.ecdsa.chain)];
  return [
    { chain: rsa, offer: ['-tls1_2', '-cipher', 'aRSA'] },
    { chain: rsa, offer: ['-sigalgs', 'RSA-PSS+SHA256:RSA+SHA256'] },
    { chain: ecdsa, offer: ['-tls1_2', '-cipher', 'aECDSA'] },
    { chain: ecdsa, offer: ['-sigalgs', 'ECDSA+SHA256'] },
  ];
}

/** Exports for one way into a folder of its own, as a person would: the mess goes in, the files come out. */
async function exportFor(server: Server, way: Way, index: number, ports: readonly number[]): Promise<Stage> {
  const base = join(folder, `${server.name.replaceAll(/\W/g, '')}-${index}`);
  const out = join(base, 'out');
  mkdirSync(join(base, 'work'), { recursive: true });
  const given = [...mess.files, mess.key, '--password-file', mess.passwordFile];
  const hosts = HOSTS.flatMap((host) => ['--host', host]);
  const written = ['--target', way.target, '--name', NAME, '--out', out, '--out-password-env', 'OUT'];
  const both = way.hasBothKinds === true ? [kinds.rsa, kinds.ecdsa] : [];
  const more = both.flatMap(({ leaf, chain }) => [...chain, leaf.replace(/pem$/, 'key'), kinds.roots]);
  const leaves = both.length === 0 ? [[]] : both.map(({ leaf }) => ['--leaf', sha256Of(leaf)]);
  for (const leaf of leaves) {
    const args = ['export', ...given, ...more, ...leaf, ...hosts, ...written];
    const answer = await answerOf<ExportAnswer>(args, { env: { OUT: PASSWORD } });
    expect(answer).toMatchObject({ exit: 0, ready: true, verified: true });
  }
  return { folder: join(base, 'work'), out, ports, password: PASSWORD };
}

function sha256Of(file: string): string {
  const told = runWell('openssl', ['x509', '-in', file, '-noout', '-fingerprint', '-sha256']).toString();
  return told.replace(/^.*=/, '').trim();
}

describe.each(SERVERS.filter(({ tools }) => requireTool('openssl', 'curl', ...tools)))('$name', (server) => {
  let running: Running;
  let ports: readonly number[];

  beforeAll(async () => {
    ports = await freePorts(server.ways.length);
    const stages: Stage[] = [];
    for (const [i, way] of server.ways.entries()) {
      stages.push(await exportFor(server, way, i, ports.slice(i, i + 1)));
    }
    running = await startServer(server.start(stages), ports);
  });
  afterAll(async () => running?.stop());

  it.each(server.ways.map((way, i) => ({ ...way, i })))('takes $target: $how', async ({ i, ...way }) => {
    const { target, how } = way;
    const port = ports[i] ?? 0;
    const trusted = way.hasBothKinds === true ? kinds.roots : mess.root;
    for (const host of HOSTS) {
      for (const { chain, offer } of offers(way)) {
        const seen = openssl(host, port, trusted, server.starttls, offer);
        expect(seen, `${offer.join(' ')} ${running.said()}`).toEqual({ chain, verdict: 'OK' });
      }
      if (server.speaksHttp) expect(await curl(host, port, trusted)).toBeNull();
    }
    // The proof can fail: a name that is not covered, and a client that trusts somebody else.
    expect(openssl(STRANGER, port, mess.root, server.starttls).verdict).not.toBe('OK');
    expect(openssl(HOSTS[0] ?? '', port, mess.leaf, server.starttls).verdict).not.toBe('OK');
    accepted.push({ server: server.name, target, how });
  });
});

/** docs/TARGETS.md shows this table; `vitest -u` writes it anew. */
it('what each one accepted is what the documentation says', async () => {
  await expect(`${JSON.stringify(accepted, null, 2)}\n`).toMatchFileSnapshot('accepted.json');
});
