/** A certificate for a client is judged as one where the bundle's target says that it is for clients. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { CheckAnswer } from '#shared/answers.ts';
import genericPem from '#core/targets/data/generic-pem.json' with { type: 'json' };
import { freshFolder } from '#test/support/folder.ts';
import { NOW, Tree } from '#test/support/openssl-tree.ts';
import { answerOf } from '#test/support/terminal.ts';

const folder = freshFolder();
const tree = new Tree();
const root = tree.root('/CN=Root');
const issuing = tree.ca('/CN=Issuing', root);
const serversOnly = tree.ca('/CN=Servers only', root, {
  extensions: ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign', 'extendedKeyUsage=serverAuth'],
});
const client = ['extendedKeyUsage=clientAuth', 'subjectAltName=email:me@example.com'];
const ours = tree.leaf(issuing, { extensions: client });
const misplaced = tree.leaf(serversOnly, { extensions: client });
afterAll(() => tree.remove());

async function judged(role: 'server' | 'client', leaf: typeof ours): Promise<unknown[]> {
  const target = join(folder, `${role}.json`);
  writeFileSync(target, JSON.stringify({ ...genericPem, id: `our-${role}s`, role }));
  const given = [leaf, issuing, serversOnly].map(({ certPath }) => certPath);
  const args = ['check', ...given, leaf.keyPath, '--roots', root.certPath, '--leaf', leaf.certificate.sha256];
  const { findings } = await answerOf<CheckAnswer>([...args, '--target', target], { now: NOW });
  return findings
    .filter(({ code }) => code === 'PURPOSE_NOT_ALLOWED')
    .map(({ severity, facts }) => [severity, facts.purpose, facts.role]);
}

describe('the chain of a client certificate', () => {
  test('is good for clients, and not for servers', async () => {
    expect(await judged('client', ours)).toEqual([]);
    expect(await judged('server', ours)).toEqual([['blocker', 'serverAuth', 'leaf']]);
  });

  test('is held by what its authorities are for', async () => {
    expect(await judged('client', misplaced)).toEqual([['blocker', 'clientAuth', 'intermediate']]);
  });
});
