/** What a manifest may say, what is said of one that says something else, and its schema as published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manifestSchema } from '#app/manifest/manifest.ts';
import { parseManifest } from '#app/manifest/parse.ts';

const SCHEMA = join(import.meta.dirname, '../../../docs/manifest.schema.json');

const GOOD = `
version: 1
bundles:
  - name: production
    files: [mail/, server.key]
    target: auth0-appliance-pem
    out: ready/production
    hosts:
      management-dashboard: [manage.example.com]
    accept:
      - { code: CERTIFICATE_SHARED, reason: two nodes of one cluster }
    passwords: [{ env: KEY }]
  - name: test
    files: [mail/]
    target: generic-pfx
    out: ready/test
    hosts: [www.example.com]
    outPassword: generate
`;

test('YAML and JSON say the same', async () => {
  const yaml = await parseManifest(GOOD);
  expect(yaml).toMatchObject({ ok: true, value: { bundles: [{ name: 'production' }, { outPassword: 'generate' }] } });
  expect(yaml.ok && (await parseManifest(JSON.stringify(yaml.value)))).toEqual(yaml);
});

const bundle = (more: string): string =>
  `version: 1\nbundles:\n  - { name: a, files: [b], target: nginx, out: o, ${more} }\n`;

test.each([
  ['neither YAML nor JSON', 'version: [1', { problem: 'syntax', at: '1' }],
  ['a key twice', 'version: 1\nversion: 1\nbundles: []', { problem: 'syntax', at: '2' }],
  ['a tag', 'version: !!js/function 1\nbundles: []', { problem: 'syntax', at: '1' }],
  ['nothing', '', { problem: 'type', at: '', detail: 'object' }],
  ['an unknown key', bundle('taget: x'), { problem: 'unknown', at: 'bundles.0', detail: 'taget' }],
  ['a password in clear', bundle('password: secret'), { problem: 'unknown', at: 'bundles.0', detail: 'password' }],
  [
    'a password in the place of its place',
    bundle('outPassword: secret'),
    { problem: 'value', at: 'bundles.0.outPassword' },
  ],
  [
    'no target',
    'version: 1\nbundles:\n  - { name: a, files: [b], out: o }',
    { problem: 'missing', at: 'bundles.0.target' },
  ],
  ['another kind', 'version: 1\nbundles: 5', { problem: 'type', at: 'bundles', detail: 'array' }],
  ['another version', 'version: 2\nbundles: []', { problem: 'value', at: 'version' }],
  ['no bundle', 'version: 1\nbundles: []', { problem: 'value', at: 'bundles' }],
  [
    'a name twice',
    `${bundle('leaf: x')}  - { name: a, files: [b], target: nginx, out: o }`,
    { problem: 'twice', detail: 'a' },
  ],
])('%s is told by its place', async (_what, text, flaw) => {
  expect(await parseManifest(text)).toMatchObject({ ok: false, flaw });
});

test('aliases that multiply are refused, not followed', async () => {
  const levels = Array.from(
    { length: 9 },
    (_, i) => `l${String(i + 1)}: &l${String(i + 1)} [${`*l${String(i)},`.repeat(9)}]`,
  );
  const bomb = `l0: &l0 [x,x,x,x,x,x,x,x,x]\n${levels.join('\n')}\nversion: 1\nbundles: *l9\n`;
  expect(await parseManifest(bomb)).toMatchObject({ ok: false, flaw: { problem: 'syntax' } });
});

test('keys that are special in JavaScript are keys like any other', async () => {
  expect(await parseManifest(bundle('__proto__: { target: x }'))).toMatchObject({ ok: false });
  expect(await parseManifest(bundle('constructor: x'))).toMatchObject({ ok: false, flaw: { detail: 'constructor' } });
  expect({}).not.toHaveProperty('target');
});

test('no text makes it throw', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', ':', ' ', '\n', '-', '&', '*', '{', '[', '!', '|', '"', '\0', '#') }),
      async (text) => {
        expect((await parseManifest(text)).ok).toBe(false);
      },
    ),
  );
});

test('the published schema is this one', () => {
  expect(JSON.parse(readFileSync(SCHEMA, 'utf8'))).toEqual(JSON.parse(JSON.stringify(manifestSchema())));
});
