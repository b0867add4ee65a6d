/** What a site hands over so that its proxy is trusted: authorities in generations, last time's bundle, leaves. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CA, ISSUED_CA, LEAF, NOW, Tree } from '#test/support/openssl-tree.ts';
import { runWell } from '#test/support/tools.ts';

export interface TrustMaterial {
  /** The proxy's authority, and its successor with the same key. */
  readonly proxy: string;
  readonly renewed: string;
  /** The proxy's authority with a key of its own. */
  readonly rekeyed: string;
  readonly leaf: string;
  /** A leaf that only last time's bundle carries. */
  readonly lost: string;
  /** Last time's bundle: the proxy's authority, and one that is not there any more; as text, and under a password. */
  readonly before: string;
  readonly beforeStore: string;
  /** Lower-case hex, of what is to be trusted now. */
  readonly digests: readonly string[];
}

export const STORE_PASSWORD = 'changeit';
const DAY = 86_400_000;

export function makeTrustMaterial(folder: string): TrustMaterial {
  const given = join(folder, 'trust');
  mkdirSync(given, { recursive: true });
  const tree = new Tree();
  try {
    const today = Math.floor((Date.now() - NOW) / DAY);
    const during = (from: number, to: number) => ({ from: today + from, to: today + to });
    const name = { subject: '/O=Meridian/CN=Meridian Proxy CA', extensions: CA };
    const proxy = tree.make({ ...name, ...during(-900, 300) });
    const renewed = tree.make({ ...name, key: proxy, ...during(-20, 2000) });
    const rekeyed = tree.make({ ...name, ...during(-10, 3000) });
    const old = tree.make({ subject: '/O=Meridian/CN=Meridian Root of 2015', extensions: CA, ...during(-3000, 200) });
    const issuing = tree.make({
      subject: '/O=Meridian/CN=Meridian Office CA',
      issuer: old,
      extensions: ISSUED_CA,
      ...during(-300, 150),
    });
    const server = { extensions: LEAF, ...during(-5, 90) };
    const leaf = tree.make({ ...server, subject: '/CN=www.example.com', issuer: proxy });
    const lost = tree.make({ ...server, subject: '/CN=intranet.meridian.example', issuer: old });
    const give = (path: string, called: string): string => {
      copyFileSync(path, join(given, called));
      return join(given, called);
    };
    const before = join(given, 'trust-2025.pem');
    writeFileSync(before, [proxy, old].map(({ certPath }) => readFileSync(certPath, 'utf8')).join(''));
    const beforeStore = join(given, 'trust-2025.p12');
    runWell('openssl', [
      'pkcs12',
      '-export',
      '-nokeys',
      '-in',
      before,
      '-out',
      beforeStore,
      '-passout',
      `pass:${STORE_PASSWORD}`,
    ]);
    give(issuing.certPath, 'office.cer');
    return {
      proxy: give(proxy.certPath, 'proxy.cer'),
      renewed: give(renewed.certPath, 'proxy-2026.cer'),
      rekeyed: give(rekeyed.certPath, 'proxy-2027.cer'),
      leaf: give(leaf.certPath, 'www.cer'),
      lost: give(lost.certPath, 'intranet.cer'),
      before,
      beforeStore,
      digests: [proxy, renewed, rekeyed].map(({ certificate }) => certificate.sha256),
    };
  } finally {
    tree.remove();
  }
}
