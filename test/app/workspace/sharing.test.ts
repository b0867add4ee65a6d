/** Several bundles in one workspace: each instance of the appliance has a certificate and a key of its own. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Choice } from '#app/workspace/bundle.ts';
import { choose, undo } from '#app/workspace/bundle.ts';
import { LATER } from '#app/workspace/circumstances.ts';
import { takeIn } from '#app/workspace/intake.ts';
import { judge } from '#app/workspace/judge.ts';
import type { Judgement } from '#app/workspace/judgement.ts';
import { knownTargets } from '#app/workspace/targets.ts';
import { type Workspace, withBundle } from '#app/workspace/workspace.ts';
import { freshFolder } from '#test/support/folder.ts';
import { certificate, makeMess, type Mess } from '#test/support/mess.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

describe.runIf(requireTool('openssl'))('two bundles', () => {
  const folder = freshFolder();
  let mess: Mess;
  let workspace: Workspace;

  beforeAll(async () => {
    mess = makeMess(folder);
    certificate(folder, 'test', 'rsa:2048', ['test.meridian.example'], 'issuing');
    // A renewed certificate for the same key.
    const at = (name: string): string => `${folder}/${name}`;
    runWell('openssl', [
      ...['x509', '-req', '-in', at('leaf.csr'), '-days', '100', '-extfile', at('leaf.cnf'), '-out', at('renewed.pem')],
      ...['-CA', at('issuing.pem'), '-CAkey', at('issuing.key'), '-CAcreateserial'],
    ]);
    const paths = [...mess.files, mess.bareKey, at('test.pem'), at('test.key'), at('renewed.pem')];
    ({ workspace } = await takeIn(paths, { passwords: [], allowSlow: false }));
  });

  const digest = (name: string): string => {
    const file = `${folder}/${name}.pem`;
    const text = runWell('openssl', ['x509', '-in', file, '-noout', '-fingerprint', '-sha256']).toString();
    return text.replace(/^.*=/, '').trim();
  };

  function judged(target: string, first: string, second: string, ...more: Choice[]): Judgement[] {
    const bundle = (id: string, leaf: string): Parameters<typeof withBundle>[1] => ({
      id,
      choices: [{ kind: 'target', id: target }, { kind: 'leaf', wanted: digest(leaf) }, ...more],
    });
    const both = withBundle(withBundle(workspace, bundle('production', first)), bundle('test', second));
    return judge(both, {
      at: Date.now(),
      roots: null,
      requireTrust: false,
      outPassword: LATER,
      targets: knownTargets(),
    });
  }

  const found = (judgement: Judgement | undefined, code: string): unknown =>
    judgement?.findings.find((finding) => finding.code === code);

  it('that share a certificate break the demand, both of them', () => {
    const [production, test] = judged('auth0-appliance-pem', 'leaf', 'leaf');
    expect(found(production, 'CERTIFICATE_SHARED')).toMatchObject({
      severity: 'blocker',
      facts: { bundles: ['test'] },
    });
    expect(found(test, 'CERTIFICATE_SHARED')).toMatchObject({
      severity: 'blocker',
      facts: { bundles: ['production'] },
    });
    expect(production?.ready).toBe(false);
  });

  it('that share a key under two certificates break it too', () => {
    const [production] = judged('auth0-appliance-pfx', 'leaf', 'renewed');
    expect(found(production, 'KEY_SHARED')).toMatchObject({ severity: 'blocker', facts: { bundles: ['test'] } });
    expect(found(production, 'CERTIFICATE_SHARED')).toBeUndefined();
  });

  it('may share as nodes of one instance, and hear nothing when they share nothing', () => {
    const [node] = judged('auth0-appliance-pem', 'leaf', 'leaf', { kind: 'instance', instance: 'cluster' });
    expect(found(node, 'CERTIFICATE_SHARED')).toBeUndefined();
    const [production, test] = judged('auth0-appliance-pem', 'leaf', 'test');
    for (const judgement of [production, test]) {
      expect(found(judgement, 'CERTIFICATE_SHARED') ?? found(judgement, 'KEY_SHARED')).toBeUndefined();
      expect(judgement?.ready).toBe(true);
    }
  });

  it('are only warned where the target does not demand it', () => {
    const [production] = judged('nginx', 'leaf', 'leaf');
    expect(found(production, 'CERTIFICATE_SHARED')).toMatchObject({ severity: 'warning' });
    expect(production?.ready).toBe(true);
  });

  it('hear that a wildcard of the one covers names of the other', () => {
    const hosts = (...names: string[]): Choice => ({ kind: 'hosts', groups: [{ name: 'names', hosts: names }] });
    const [production, test] = judged('nginx', 'leaf', 'test', hosts('new.app.meridian.example'));
    expect(found(production, 'WILDCARD_SHARED')).toMatchObject({
      severity: 'warning',
      facts: { name: 'DNS:*.app.meridian.example', host: 'new.app.meridian.example', bundles: ['test'] },
    });
    expect(found(test, 'WILDCARD_SHARED')).toBeUndefined();
    const [apart] = judged('nginx', 'leaf', 'test', hosts('app.meridian.example'));
    expect(found(apart, 'WILDCARD_SHARED')).toBeUndefined();
  });

  it('may be accepted with a reason, which undo takes back', () => {
    const accept = { kind: 'accept', code: 'CERTIFICATE_SHARED', reason: 'same cluster' } as const;
    const [production] = judged('auth0-appliance-pem', 'leaf', 'leaf', accept);
    expect(production?.ready).toBe(true);
    const bundle = choose({ id: 'a', choices: [] }, accept);
    expect(undo(bundle).choices).toEqual([]);
  });

  it('holds the file as it came', () => {
    const leaf = workspace.items.find(({ file }) => file === mess.files[2])?.content;
    expect(leaf?.kind === 'certificate' && Buffer.compare(leaf.certificate.der, readFileSync(mess.files[2]))).toBe(0);
  });
});
