/** Papers for each state a chain can be in, made by openssl: crossed roots, an authority that has ended. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CA, ISSUED_CA, type Made, NOW, Tree } from '#test/support/openssl-tree.ts';

export interface ChainMaterial {
  readonly leaf: string;
  readonly key: string;
  /** For the same names, ending on the same day, with a key of its own. */
  readonly twin: readonly [certificate: string, key: string];
  /** For the same names and key, ended a month ago. */
  readonly past: string;
  readonly issuing: string;
  /** The issuing authority's certificate of before, which has ended. */
  readonly ended: string;
  readonly root: string;
  /** The root's key and name, signed by an older root. */
  readonly crossed: string;
  readonly oldRoot: string;
  /** Lower-case hex, of the root. */
  readonly fingerprint: string;
}

const DAY = 86_400_000;
const SERVER = [
  'subjectAltName=DNS:portal.meridian.example',
  'keyUsage=critical,digitalSignature,keyEncipherment',
  'extendedKeyUsage=serverAuth',
  'subjectKeyIdentifier=hash',
  'authorityKeyIdentifier=keyid',
  'authorityInfoAccess=caIssuers;URI:http://pki.meridian.example/issuing-2026.crt',
];

export function makeChainMaterial(folder: string): ChainMaterial {
  const given = join(folder, 'papers');
  mkdirSync(given, { recursive: true });
  const tree = new Tree();
  try {
    // A tree counts its days from a time of its own.
    const today = Math.floor((Date.now() - NOW) / DAY);
    const during = (from: number, to: number) => ({ from: today + from, to: today + to });
    const root = tree.make({ subject: '/O=Meridian/CN=Meridian Root', extensions: CA, ...during(-900, 5000) });
    const oldRoot = tree.make({
      subject: '/O=Meridian/CN=Meridian Root of 2009',
      extensions: CA,
      ...during(-4000, 900),
    });
    const crossed = tree.make({
      subject: '/O=Meridian/CN=Meridian Root',
      key: root,
      issuer: oldRoot,
      extensions: ISSUED_CA,
      ...during(-800, 600),
    });
    const authority = { subject: '/O=Meridian/CN=Meridian Issuing CA', issuer: root, extensions: ISSUED_CA };
    const issuing = tree.make({ ...authority, ...during(-400, 1500) });
    const ended = tree.make({ ...authority, key: issuing, ...during(-800, -20) });
    const server = { subject: '/O=Meridian/CN=portal.meridian.example', issuer: issuing, extensions: SERVER };
    const leaf = tree.make({ ...server, key: 'RSA', ...during(-10, 180) });
    const twin = tree.make({ ...server, key: 'RSA', ...during(-10, 180) });
    const past = tree.make({ ...server, key: leaf, ...during(-300, -30) });
    const give = (path: string, name: string): string => {
      copyFileSync(path, join(given, name));
      return join(given, name);
    };
    const certificate = ({ certPath }: Made, name: string): string => give(certPath, name);
    return {
      leaf: certificate(leaf, 'portal.crt'),
      key: give(leaf.keyPath, 'portal.key'),
      twin: [certificate(twin, 'portal-b.crt'), give(twin.keyPath, 'portal-b.key')],
      past: certificate(past, 'portal-old.crt'),
      issuing: certificate(issuing, 'issuing.crt'),
      ended: certificate(ended, 'issuing-old.crt'),
      root: certificate(root, 'root.cer'),
      crossed: certificate(crossed, 'root-crossed.crt'),
      oldRoot: certificate(oldRoot, 'root-2009.cer'),
      fingerprint: root.certificate.sha256,
    };
  } finally {
    tree.remove();
  }
}
