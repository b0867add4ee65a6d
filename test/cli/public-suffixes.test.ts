/** Whoever judges the names of a certificate has the Public Suffix List at hand, which no other command waits for. */
import { afterAll, expect, test, vi } from 'vitest';
import { NOW, Tree } from '#test/support/openssl-tree.ts';

const tree = new Tree();
const root = tree.root('/CN=Root');
const { certPath, keyPath } = tree.leaf(root, { extensions: ['subjectAltName=DNS:*.co.uk'] });
const given = [certPath, keyPath, '--host', 'www.co.uk'];
afterAll(() => tree.remove());

test.each([
  ['hosts', ...given],
  ['check', ...given, '--target', 'generic-pem', '--roots', root.certPath],
])('%s', async (...args) => {
  // As in a process of its own: once it is loaded, the list stays.
  vi.resetModules();
  const { answerOf } = await import('#test/support/terminal.ts');
  expect(JSON.stringify(await answerOf(args, { now: NOW }))).toContain('WILDCARD_OVER_PUBLIC_SUFFIX');
});
