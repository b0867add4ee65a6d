/** Trust bundles: what a transparent proxy or a private authority needs others to trust. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CheckAnswer, ExportAnswer } from '#shared/answers.ts';
import { freshFolder } from '#test/support/folder.ts';
import { type Made, NOW, Tree } from '#test/support/openssl-tree.ts';
import { answerOf } from '#test/support/terminal.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

const AT = ['--at', new Date(NOW).toISOString()];
const OUT = { env: { OUT: 'bcdefghjknprstuvx' } };

// keytool and the second reader of a PFX take their time.
vi.setConfig({ testTimeout: 60_000 });

describe.runIf(requireTool('openssl') && requireTool('keytool'))('a trust bundle', () => {
  const folder = freshFolder();
  const tree = new Tree();
  let proxy: Made;
  let renewed: Made;
  let other: Made;
  let leaf: Made;
  beforeAll(() => {
    proxy = tree.root('/O=Example/CN=Example Proxy CA', { from: -300, to: 200 });
    renewed = tree.root('/O=Example/CN=Example Proxy CA', { key: proxy, from: -10, to: 900 });
    other = tree.root('/O=Example/CN=Example Other CA', { to: 900 });
    leaf = tree.leaf(other);
  });
  afterAll(() => tree.remove());

  const check = (paths: readonly string[], ...more: string[]): Promise<CheckAnswer & { exit: number }> =>
    answerOf<CheckAnswer>(['check', ...paths, '--target', 'trust-pem', ...AT, '--no-library', ...more]);
  const found = (answer: CheckAnswer): string[] => answer.findings.map(({ code, severity }) => `${code} ${severity}`);

  it('shows several generations of one authority, with the same key', async () => {
    const answer = await check([proxy.certPath, renewed.certPath]);
    expect(answer).toMatchObject({ exit: 0, ready: true });
    const [generations] = answer.findings;
    expect(generations).toMatchObject({ code: 'AUTHORITY_GENERATIONS', severity: 'info' });
    const rows = (generations?.facts['generations'] ?? []) as { sha256: string; spkiSha256: string }[];
    expect(rows.map(({ sha256 }) => sha256)).toEqual([renewed.certificate.sha256, proxy.certificate.sha256]);
    expect(new Set(rows.map(({ spkiSha256 }) => spkiSha256)).size).toBe(1);
  });

  it('says what changed since the one before, and which leaf would break', async () => {
    const before = join(folder, 'before.pem');
    writeFileSync(before, [proxy, other].map(({ certPath }) => readFileSync(certPath, 'utf8')).join(''));
    const answer = await check([proxy.certPath, renewed.certPath, leaf.certPath], '--previous-trust', before);
    expect(found(answer)).toEqual([
      'LEAF_AMONG_AUTHORITIES warning',
      'AUTHORITY_GENERATIONS info',
      'AUTHORITY_ADDED info',
      'AUTHORITY_REMOVED warning',
      'LEAF_NOT_TRUSTED error',
    ]);
    expect(answer.findings.at(-1)?.facts).toMatchObject({ sha256: leaf.certificate.sha256, wasTrusted: true });
  });

  it('has nothing to break where the leaf leads to one of its authorities', async () => {
    expect(found(await check([other.certPath, leaf.certPath]))).toEqual(['LEAF_AMONG_AUTHORITIES warning']);
  });

  it('catches a leaf where an authority was meant', async () => {
    const answer = await check([leaf.certPath]);
    expect(answer).toMatchObject({ exit: 1, ready: false, plan: { files: [] } });
    expect(found(answer)).toEqual(['AUTHORITIES_MISSING blocker', 'LEAF_AMONG_AUTHORITIES warning']);
  });

  it('names an authority that has ended, and one whose root is not here', async () => {
    const old = tree.root('/CN=Old', { from: -300, to: -1 });
    const between = tree.ca('/CN=Between', other);
    expect(found(await check([old.certPath, between.certPath]))).toEqual([
      'AUTHORITY_EXPIRED error',
      'AUTHORITY_NOT_ROOT warning',
    ]);
  });

  it.each(['trust-pem', 'trust-der', 'trust-p7b', 'trust-jks', 'trust-pkcs12'])(
    '%s holds the authorities, and nothing private though a key was received',
    async (target) => {
      const out = join(folder, target);
      mkdirSync(out);
      const paths = [proxy.certPath, renewed.certPath, proxy.keyPath, leaf.certPath];
      const args = ['export', ...paths, '--target', target, '--name', 'proxy', '--out', out, ...AT, '--no-library'];
      const answer = await answerOf<ExportAnswer>([...args, '--no-sums', '--out-password-env', 'OUT'], OUT);
      expect(answer).toMatchObject({ exit: 0, verified: true });
      const files = readdirSync(out).toSorted();
      expect(digestsIn(out, files, target).toSorted()).toEqual(
        [proxy, renewed].map(({ certificate }) => certificate.sha256).toSorted(),
      );
    },
  );
});

/** The certificates in the files, as openssl and keytool find them; a key among them fails the test. */
function digestsIn(out: string, files: readonly string[], target: string): string[] {
  const paths = files.map((file) => join(out, file));
  const [path = ''] = paths;
  const pem = (): string => {
    switch (target) {
      case 'trust-pem':
        return readFileSync(path, 'utf8');
      case 'trust-der':
        return paths.map((one) => runWell('openssl', ['x509', '-inform', 'DER', '-in', one]).toString()).join('');
      case 'trust-p7b':
        return runWell('openssl', ['pkcs7', '-inform', 'DER', '-in', path, '-print_certs']).toString();
      default:
        return runWell('keytool', [
          ...['-J-Duser.language=en', '-list', '-rfc', '-keystore', path, '-storepass', OUT.env.OUT],
        ]).toString();
    }
  };
  const text = pem();
  expect(text).not.toMatch(/PRIVATE KEY|PrivateKeyEntry/);
  if (target === 'trust-jks' || target === 'trust-pkcs12') {
    expect(text.match(/Entry type: trustedCertEntry/g)).toHaveLength(2);
  }
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) =>
    runWell('openssl', ['x509', '-noout', '-fingerprint', '-sha256'], block)
      .toString()
      .replace(/^.*=/, '')
      .trim()
      .replaceAll(':', '')
      .toLowerCase(),
  );
}
