/** `inspect --json` of keys, certificates and requests of every kind, in every container: told by name, paired by key. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { InspectAnswer } from '#shared/answers.ts';
import { certprep } from '#test/support/terminal.ts';
import { freshFolder } from '#test/support/folder.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

const CURVE = (name: string, ...more: readonly string[]): readonly string[] => [
  'EC',
  '-pkeyopt',
  `ec_paramgen_curve:${name}`,
  ...more,
];
const RSA_BITS = ['-pkeyopt', 'rsa_keygen_bits:2048'];

const KINDS: readonly (readonly [name: string, algorithm: readonly string[], shown: object])[] = [
  ['RSA', ['RSA', ...RSA_BITS], { keyType: 'RSA', keyBits: 2048, curve: null }],
  ['RSA-PSS', ['RSA-PSS', ...RSA_BITS], { keyType: 'RSA-PSS', keyBits: 2048, curve: null }],
  ['P-384', CURVE('secp384r1'), { keyType: 'EC', keyBits: 384, curve: 'P-384' }],
  ['P-256 in numbers', CURVE('prime256v1', '-pkeyopt', 'ec_param_enc:explicit'), { keyType: 'EC', curve: 'P-256' }],
  ['secp256k1', CURVE('secp256k1'), { keyType: 'EC', keyBits: 256, curve: 'secp256k1' }],
  ['brainpool', CURVE('brainpoolP384t1'), { keyType: 'EC', keyBits: 384, curve: 'brainpoolP384t1' }],
  ['Ed25519', ['ed25519'], { keyType: 'Ed25519', keyBits: 255, curve: null }],
  ['Ed448', ['ed448'], { keyType: 'Ed448', keyBits: 448, curve: null }],
];

const openssl = (...args: readonly string[]): Buffer => runWell('openssl', args);

async function inspect(folder: string, ...options: readonly string[]): Promise<InspectAnswer> {
  const { out } = await certprep(['inspect', folder, '--json', ...options]);
  return JSON.parse(out) as InspectAnswer;
}

describe.runIf(requireTool('openssl'))('inspect', () => {
  test.each(KINDS)('a %s key with its certificate and request', async (_, algorithm, shown) => {
    const folder = freshFolder();
    const at = (name: string): string => join(folder, name);
    const [name = '', ...options] = algorithm;
    openssl('genpkey', '-algorithm', name, ...options, '-out', at('a.key'));
    openssl('req', '-x509', '-key', at('a.key'), '-subj', '/CN=a.example', '-out', at('b.crt'));
    openssl('req', '-new', '-key', at('a.key'), '-subj', '/CN=a.example', '-out', at('c.csr'));
    openssl('pkey', '-in', at('a.key'), '-pubout', '-out', at('d.pub'));
    const { items, unread } = await inspect(folder);
    expect(unread).toEqual([]);
    expect(items.map(({ kind }) => kind)).toEqual(['private-key', 'certificate', 'csr', 'public-key']);
    for (const item of items) expect(item).toMatchObject(shown);
    const [key, certificate, request, spki] = items;
    expect(key?.pairedWith).toEqual([certificate?.id, request?.id]);
    expect(certificate?.pairedWith).toEqual([key?.id]);
    expect(request?.pairedWith).toEqual([key?.id]);
    expect(spki?.pairedWith).toEqual([]);
  });

  test('a key bound to PSS goes with the plain certificate of the same key', async () => {
    const folder = freshFolder();
    const at = (name: string): string => join(folder, name);
    openssl('genpkey', '-algorithm', 'RSA-PSS', ...RSA_BITS, '-out', at('a.key'));
    // What PKCS#8 wraps is the plain key.
    const [, offset = ''] = /(\d+):d=1 .*OCTET STRING/.exec(openssl('asn1parse', '-in', at('a.key')).toString()) ?? [];
    openssl('asn1parse', '-in', at('a.key'), '-strparse', offset, '-out', at('b.key'), '-noout');
    openssl('req', '-x509', '-key', at('b.key'), '-keyform', 'DER', '-subj', '/CN=a.example', '-out', at('c.crt'));
    const { items } = await inspect(folder);
    const [pss, , certificate] = items;
    expect(pss).toMatchObject({ keyType: 'RSA-PSS', pairedWith: [certificate?.id] });
    expect(certificate).toMatchObject({ keyType: 'RSA' });
    expect(pss?.spkiSha256).toBe(certificate?.spkiSha256);
  });

  test('a revocation list says whose it is and until when', async () => {
    const folder = freshFolder();
    const made = join(folder, 'made');
    mkdirSync(made);
    const config = '[ca]\ndefault_ca=d\n[d]\ndatabase=i\ncrlnumber=n\ndefault_md=sha256\ndefault_crl_days=3\n';
    writeFileSync(join(made, 'c'), `${config}[req]\ndistinguished_name=e\n[e]\n`);
    writeFileSync(join(made, 'i'), 'R\t400101000000Z\t250102030405Z\t0A\tunknown\t/CN=x\n');
    writeFileSync(join(made, 'n'), '07\n');
    const steps = [
      'openssl req -x509 -newkey rsa:2048 -nodes -keyout k -out ca -subj /CN=Lister -config c',
      'openssl ca -gencrl -config c -keyfile k -cert ca -out ../list.crl',
    ];
    runWell('sh', ['-c', `cd "$0" && ${steps.join(' && ')} 2>/dev/null`, made]);
    const { items } = await inspect(join(folder, 'list.crl'));
    expect(items).toMatchObject([
      { kind: 'crl', container: 'pem', issuer: 'CN=Lister', crl: { number: '07', revoked: 1 }, pairedWith: [] },
    ]);
    const { crl } = items[0] ?? {};
    expect(Date.parse(crl?.nextUpdate ?? '') - Date.parse(crl?.thisUpdate ?? '')).toBe(3 * 86_400_000);
  });
});

describe.runIf(requireTool('openssl', 'ssh-keygen'))('inspect names the container', () => {
  test('of an OpenSSH key, a PVK file and a JWK, and how each is locked', async () => {
    const folder = freshFolder();
    const at = (name: string): string => join(folder, name);
    runWell('ssh-keygen', ['-q', '-t', 'ecdsa', '-N', 'secret', '-a', '1', '-C', 'me', '-f', at('a')]);
    openssl('genrsa', '-out', at('k.pem'), '2048');
    const legacy = ['-provider', 'default', '-provider', 'legacy'];
    openssl(
      'rsa',
      '-in',
      at('k.pem'),
      '-outform',
      'PVK',
      '-pvk-strong',
      '-passout',
      'pass:secret',
      ...legacy,
      '-out',
      at('b.pvk'),
    );
    const x = Buffer.alloc(32, 1).toString('base64url');
    writeFileSync(at('c.jwk'), JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x, kid: 'mine' }));
    const shown = ({ items }: InspectAnswer): unknown[] =>
      items.map(({ container, kind, locked, keyType, friendlyName }) => [
        container,
        kind,
        locked,
        keyType,
        friendlyName,
      ]);
    expect(shown(await inspect(folder))).toEqual([
      ['openssh', 'private-key', true, null, null],
      ['openssh', 'public-key', false, 'EC', 'me'],
      ['pvk', 'private-key', true, null, null],
      ['jwk', 'public-key', false, 'Ed25519', 'mine'],
      ['pem', 'private-key', false, 'RSA', null],
    ]);
    writeFileSync(at('password.txt'), 'secret\n');
    const unlocked = await inspect(folder, '--password-file', at('password.txt'));
    expect(shown(unlocked).slice(0, 3)).toEqual([
      ['openssh', 'private-key', false, 'EC', 'me'],
      ['openssh', 'public-key', false, 'EC', 'me'],
      ['pvk', 'private-key', false, 'RSA', null],
    ]);
    expect(unlocked.items[0]?.encryption).toEqual({
      scheme: 'OpenSSH',
      cipher: 'aes256-ctr',
      kdf: 'bcrypt',
      iterations: 1,
      mac: null,
    });
    expect(unlocked.items[2]?.encryption).toMatchObject({ scheme: 'PVK', cipher: 'RC4' });
  });
});
