/** The download of the public reports, against a server on this machine alone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshFolder } from '#test/support/folder.ts';
import { runWell } from '#test/support/tools.ts';
import { fetchReports } from '../../tools/library-fetch.mjs';

const folder = freshFolder();
const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
const REPORT = '"CA Owner","PEM Info"\n"Nobody",""\n';
let server: Server;
let ca: string;
let base: string;

beforeAll(async () => {
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '2'];
  runWell('openssl', ['req', '-x509', ...made, ...names]);
  ca = readFileSync(cert, 'utf8');
  server = createServer({ key: readFileSync(key), cert: ca }, ({ url }, response) => {
    if (url === '/report') response.end(REPORT);
    else if (url === '/moved') response.writeHead(302, { location: '/report' }).end();
    else if (url === '/circle') response.writeHead(302, { location: '/circle' }).end();
    else if (url === '/down') response.writeHead(302, { location: 'http://localhost/report' }).end();
    else if (url === '/page') response.end('<html>sign in</html>');
    else if (url === '/short') {
      response.writeHead(200, { 'content-length': '999' }).write(REPORT, () => response.destroy());
    } else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  base = `https://localhost:${String((server.address() as AddressInfo).port)}`;
});

afterAll(() => server.close());

const into = (name: string): string => join(folder, name);
const from = (...paths: string[]): Record<string, string> =>
  Object.fromEntries(paths.map((path, i) => [`report-${String(i)}.csv`, `${base}${path}`]));

test('each report is there, and the date', async () => {
  await fetchReports(into('whole'), { reports: from('/report', '/moved'), ca, now: Date.UTC(2026, 10, 26) });
  expect(readdirSync(into('whole'))).toEqual(['date.txt', 'report-0.csv', 'report-1.csv']);
  expect(readFileSync(into('whole/report-1.csv'), 'utf8')).toBe(REPORT);
  expect(readFileSync(into('whole/date.txt'), 'utf8')).toBe('2026-11-26\n');
});

describe('nothing is left where one report can not be had', () => {
  test.each([
    ['/none', /answered 404/],
    ['/circle', /answered 302/],
    ['/down', /is not https/],
    ['/page', /is no report/],
    ['/short', /aborted|ended early/],
  ])('%s', async (path, reason) => {
    await expect(fetchReports(into('part'), { reports: from('/report', path), ca })).rejects.toThrow(reason);
    expect(readdirSync(folder).filter((name) => name.startsWith('part'))).toEqual([]);
  });

  test('too large', async () => {
    await expect(fetchReports(into('part'), { reports: from('/report'), ca, most: 10 })).rejects.toThrow(/larger than/);
    expect(existsSync(into('part'))).toBe(false);
  });

  test('a server that nobody vouches for', async () => {
    await expect(fetchReports(into('part'), { reports: from('/report') })).rejects.toThrow(/self-signed/);
  });
});
