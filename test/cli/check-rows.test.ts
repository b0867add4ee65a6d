/** Rows about the key and about what nothing can serve, through the terminal: found, and lifted only where that may be. */
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckAnswer } from '#shared/answers.ts';
import { LEAF, type Made, NOW, Tree } from '#test/support/openssl-tree.ts';
import { answerOf, certprep } from '#test/support/terminal.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

describe.runIf(requireTool('openssl'))('check', () => {
  const tree = new Tree();
  const at = (name: string): string => join(tree.folder, name);
  const today = ['--at', new Date(NOW).toISOString(), '--no-library'];
  const when = [...today, '--target', 'nginx'];
  let root: Made;
  let leaf: Made;
  beforeAll(() => {
    root = tree.root('/CN=Root');
    leaf = tree.leaf(root);
  });
  afterAll(() => tree.remove());

  async function blockers(...paths: string[]): Promise<{ exit: number; found: string[]; ready: boolean }> {
    const { exit, ready, findings } = await answerOf<CheckAnswer>(['check', root.certPath, ...paths, ...when]);
    const found = findings.filter(({ severity }) => severity === 'blocker').map(({ code }) => code);
    return { exit, ready, found };
  }

  /** The key as it is, with the last octet of its point changed: it reads, and is not one key. */
  function corrupt(): string {
    const der = runWell('openssl', ['pkcs8', '-topk8', '-nocrypt', '-in', leaf.keyPath, '-outform', 'DER']);
    der.writeUInt8(der.readUInt8(der.length - 1) ^ 1, der.length - 1);
    writeFileSync(at('corrupt.key'), der);
    return at('corrupt.key');
  }

  function locked(): string {
    const to = ['-passout', 'pass:secret', '-out', at('locked.key')];
    runWell('openssl', ['pkcs8', '-topk8', '-in', leaf.keyPath, ...to]);
    return at('locked.key');
  }

  it.each<[name: string, key: () => string[], found: readonly string[]]>([
    ['the right key', () => [leaf.keyPath], []],
    ['no key', () => [], ['KEY_MISSING']],
    ['the key of another', () => [tree.leaf(root).keyPath], ['KEY_MISMATCH']],
    ['a key that stays locked', () => [locked()], ['KEY_LOCKED']],
    ['a key whose halves do not belong together', () => [corrupt()], ['KEY_MISSING']],
  ])('%s', async (_, key, found) => {
    const answer = await blockers(leaf.certPath, ...key());
    expect(answer.found).toEqual(found);
    expect(answer.ready).toBe(found.length === 0);
  });

  it('a key whose halves do not belong together is said to be damaged', async () => {
    const { problems, exit } = await answerOf<CheckAnswer>(['check', root.certPath, leaf.certPath, corrupt(), ...when]);
    expect(exit).toBe(3);
    expect(problems.map(({ code, subject }) => [code, subject])).toContainEqual(['DAMAGED', at('corrupt.key')]);
  });

  it('a key that will be written bare', async () => {
    const paths = [root.certPath, leaf.certPath, leaf.keyPath];
    const found = async (target: string): Promise<unknown> => {
      const args = ['check', ...paths, ...today, '--target', target, '--out-password-env', 'OUT'];
      const { findings } = await answerOf<CheckAnswer>(args, { env: { OUT: 'bcdefghjknprstuvx' } });
      return findings.find(({ code }) => code === 'KEY_WRITTEN_BARE');
    };
    expect(await found('nginx')).toMatchObject({ severity: 'warning', facts: { file: 'www.example.com.key' } });
    expect(await found('generic-pfx')).toBeUndefined();
  });

  it('a name that the target has no use for', async () => {
    const args = ['check', root.certPath, leaf.certPath, leaf.keyPath, ...today, '--target', 'auth0-appliance-later'];
    const { findings } = await answerOf<CheckAnswer>([...args, '--host', 'my_app.example.com']);
    expect(findings.find(({ code }) => code === 'HOST_RULE_BROKEN')).toMatchObject({
      severity: 'error',
      facts: { rule: 'no-underscore', host: 'my_app.example.com' },
    });
  });

  it('a precertificate, which no reason lifts', async () => {
    const poisoned = tree.make({
      subject: '/CN=www.example.com',
      issuer: root,
      extensions: [...LEAF, '1.3.6.1.4.1.11129.2.4.3=critical,DER:0500'],
    });
    const paths = [poisoned.certPath, poisoned.keyPath];
    expect(await blockers(...paths)).toMatchObject({ exit: 1, ready: false, found: ['PRECERTIFICATE'] });
    const lifted = ['--accept', 'PRECERTIFICATE', '--reason', 'it is urgent'];
    expect((await certprep(['check', root.certPath, ...paths, ...when, ...lifted])).code).toBe(2);
  });

  it('an EC key whose curve is spelled out', async () => {
    const [key, request, made] = [at('explicit.key'), at('explicit.csr'), at('explicit.pem')];
    const curve = ['-pkeyopt', 'ec_paramgen_curve:P-256', '-pkeyopt', 'ec_param_enc:explicit'];
    runWell('openssl', ['genpkey', '-algorithm', 'EC', ...curve, '-out', key]);
    runWell('openssl', ['req', '-new', '-key', key, '-subj', '/CN=www.example.com', '-out', request]);
    writeFileSync(at('explicit.ext'), LEAF.join('\n'));
    const by = ['-CA', root.certPath, '-CAkey', root.keyPath, '-extfile', at('explicit.ext'), '-days', '9000'];
    runWell('openssl', ['x509', '-req', '-in', request, ...by, '-out', made]);
    const { findings } = await answerOf<CheckAnswer>(['check', root.certPath, made, key, ...when]);
    expect(findings.find(({ code }) => code === 'PROFILE_BROKEN')).toMatchObject({
      severity: 'blocker',
      facts: { rule: 'curve-not-named' },
    });
  });
});
