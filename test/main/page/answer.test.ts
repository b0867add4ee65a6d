/** The gate for the page's requests: exactly the built files, by exactly their names. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answer } from '#main/page/answer.ts';
import { CONTENT_SECURITY_POLICY, HEADERS, PAGE_POLICY } from '#main/page/headers.ts';

const html = { type: 'text/html; charset=utf-8', body: Buffer.from('<!doctype html>') };
const files = new Map([
  ['/index.html', html],
  ['/assets/a.js', { type: 'text/javascript; charset=utf-8', body: Buffer.from('1') }],
]);

describe.each(['https://certprep.invalid', 'app://certprep'])('%s', (origin) => {
  test('a file of the build is served with every header', () => {
    const found = answer(files, origin, 'GET', `${origin}/`);
    expect(found?.body).toBe(html.body);
    expect(found?.headers).toEqual({ ...HEADERS, 'content-type': html.type });
    expect(answer(files, origin, 'GET', `${origin}/assets/a.js?v=1#x`)?.status).toBe(200);
  });

  test.each([
    '/../../etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/assets',
    '/assets/',
    '//index.html',
    '/INDEX.HTML',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
  ])('%s is nothing', (path) => {
    expect(answer(files, origin, 'GET', origin + path)).toBeNull();
  });

  test('another method, or another place, is nothing', () => {
    for (const method of ['POST', 'HEAD', 'PUT', 'get']) expect(answer(files, origin, method, `${origin}/`)).toBeNull();
    for (const url of [
      `${origin}.example.com/`,
      `${origin}:81/`,
      'file:///index.html',
      'https://example.com/',
      '',
      origin,
    ]) {
      expect(answer(files, origin, 'GET', url)).toBeNull();
    }
  });
});

test('the policy allows nothing inline, no eval and no other origin', () => {
  const policy = HEADERS['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|https?:|\*|blob:|wasm/);
});

test.each(['src/renderer/index.html', 'out/renderer/index.html'])(
  '%s says the policy itself, before anything is loaded',
  (path) => {
    const page = readFileSync(path, 'utf8');
    const [said, policy] = /<meta\s+http-equiv="content-security-policy"\s+content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toBe(PAGE_POLICY);
    expect(page.indexOf(said ?? '')).toBeLessThan(page.search(/<(?:link|script)/));
    // The header has one directive more, which a page can't say.
    const more = CONTENT_SECURITY_POLICY.split('; ').filter(
      (directive) => !PAGE_POLICY.split('; ').includes(directive),
    );
    expect(more).toEqual(["frame-ancestors 'none'"]);
  },
);
