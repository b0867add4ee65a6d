/** JSON Web Keys as Node writes them and as RFCs print them, held against openssl's public key of the same key. */
import { describe, expect, it, test } from 'vitest';
import { latticeFromSeed } from '#core/crypto/post-quantum.ts';
import type { Item } from '#core/item.ts';
import { open } from '#core/open/open.ts';
import { ec, ed25519, rsa } from '#test/support/pairs.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

/** Node's own export, in a process of its own: here node:crypto answers only what the product may ask of it. */
function nodeJwk(pkcs8: Uint8Array, half: 'private' | 'public'): Record<string, unknown> {
  const script = `
    const key = crypto.createPrivateKey({ key: Buffer.from(process.argv[1], 'base64'), format: 'der', type: 'pkcs8' });
    const half = process.argv[2] === 'private' ? key : crypto.createPublicKey(key);
    console.log(JSON.stringify(half.export({ format: 'jwk' })));`;
  const args = ['-e', script, Buffer.from(pkcs8).toString('base64'), half];
  return JSON.parse(runWell(process.execPath, args).toString()) as Record<string, unknown>;
}

function openJson(value: unknown): ReturnType<typeof open> {
  return open(Buffer.from(JSON.stringify(value)));
}

function contents(items: readonly Item[]): unknown[] {
  return items.map(({ content, friendlyName }) => {
    if (content.kind === 'private-key') return ['private', content.key.public.sha256, friendlyName];
    if (content.kind === 'public-key') return ['public', content.key.sha256, friendlyName];
    return content.kind === 'certificate' ? ['certificate', content.certificate.sha256] : [content.kind];
  });
}

const PEM_KINDS = { secp256k1: 'EC', 'P-521': 'EC', Ed448: 'ED448', X25519: 'X25519', X448: 'X448' } as const;

describe.each([rsa, ec, ed25519])('the JWK of a key', ({ key, certificate }) => {
  it('private and public, alone, in a set and in a list', async () => {
    const [secret, open_] = [nodeJwk(key.pkcs8, 'private'), nodeJwk(key.pkcs8, 'public')];
    const set = [
      { ...secret, kid: 'mine' },
      { ...open_, kid: '' },
    ];
    const expected = [
      ['private', key.public.sha256, 'mine'],
      ['public', key.public.sha256, null],
    ];
    expect(contents((await openJson(set[0])).items)).toEqual([expected[0]]);
    for (const value of [{ keys: set }, set, { keys: [...set, 'something else'] }]) {
      const { items, unread } = await openJson(value);
      expect(unread).toEqual([]);
      expect(items[0]?.container).toBe('jwk');
      expect(contents(items)).toEqual(expected);
    }
  });

  it('with its certificates', async () => {
    const x5c = [Buffer.from(certificate.der).toString('base64'), 'nonsense!', 5];
    const { items, unread } = await openJson({ ...nodeJwk(key.pkcs8, 'public'), x5c });
    expect(contents(items)).toEqual([
      ['public', key.public.sha256, null],
      ['certificate', certificate.sha256],
    ]);
    expect(unread).toHaveLength(2);
    expect((await openJson({ ...nodeJwk(key.pkcs8, 'public'), x5c: 'one' })).unread).toHaveLength(1);
  });

  it('is damaged where a part is missing, is no base64url, or does not belong to the others', async () => {
    const jwk = nodeJwk(key.pkcs8, 'private');
    const names = Object.keys(jwk).filter((name) => ['n', 'e', 'x', 'y', 'q'].includes(name));
    for (const name of names) {
      for (const value of [undefined, 5, '', 'A+/A', 'A']) {
        expect((await openJson({ ...jwk, [name]: value })).unread).toMatchObject([{ code: 'DAMAGED' }]);
      }
    }
    const other = 'n' in jwk ? { e: 'Aw' } : { x: Buffer.alloc(32, 9).toString('base64url') };
    expect((await openJson({ ...jwk, ...other })).unread).toMatchObject([
      { code: 'DAMAGED', facts: { what: 'private-key', damage: 'inconsistent' } },
    ]);
  });
});

describe.runIf(requireTool('openssl'))('a JWK of rarer kinds', () => {
  it.each(Object.entries(PEM_KINDS))('%s', async (name, algorithm) => {
    const curve = name === 'P-521' ? 'secp521r1' : name;
    const options = algorithm === 'EC' ? ['-pkeyopt', `ec_paramgen_curve:${curve}`] : [];
    const [item] = (await open(runWell('openssl', ['genpkey', '-algorithm', algorithm, ...options]))).items;
    if (item?.content.kind !== 'private-key') throw new Error('no key');
    const { sha256 } = item.content.key.public;
    const jwk = nodeJwk(item.content.key.pkcs8, 'private');
    expect(jwk['crv']).toBe(name);
    expect(contents((await openJson(jwk)).items)).toEqual([['private', sha256, null]]);
  });
});

test('an RSA key without its primes: they follow from the exponents', async () => {
  const { n, e, d, kty } = nodeJwk(rsa.key.pkcs8, 'private');
  expect(contents((await openJson({ kty, n, e, d })).items)).toEqual([['private', rsa.key.public.sha256, null]]);
  const prime = nodeJwk(rsa.key.pkcs8, 'private')['p'];
  for (const wrong of [{ d: e }, { n: prime }, { n: 'BA' }]) {
    expect((await openJson({ kty, n, e, d, ...wrong })).unread).toMatchObject([
      { code: 'DAMAGED', facts: { damage: 'inconsistent' } },
    ]);
  }
});

test('ML-DSA from its seed', async () => {
  const seed = new Uint8Array(32).fill(3);
  const { publicKey } = await latticeFromSeed('ML-DSA-65', seed);
  const [priv, pub] = [seed, publicKey].map((octets) => Buffer.from(octets).toString('base64url'));
  const jwk = { kty: 'AKP', alg: 'ML-DSA-65', pub };
  const { items } = await openJson([{ ...jwk, priv }, jwk]);
  const [[, first], [, second]] = contents(items) as [[string, string], [string, string]];
  expect(items).toMatchObject([{ content: { key: { public: { type: 'ML-DSA-65' } } } }, {}]);
  expect(first).toBe(second);
});

test('a symmetric key is a secret and nothing more', async () => {
  expect(contents((await openJson({ kty: 'oct', k: 'AAAA' })).items)).toEqual([['secret']]);
});

test('what is not known is refused by its own names', async () => {
  const jwks = [
    [{ kty: 'EC', crv: 'P-257', x: 'AA', y: 'AA' }, 'EC, P-257'],
    [{ kty: 'OKP', crv: 'Ed999', d: 'AA', x: 'AA' }, 'OKP, Ed999'],
    [{ kty: 'AKP', alg: 'X-DSA', pub: 'AA' }, 'AKP, X-DSA'],
    [{ kty: 'AKP', alg: 'DSA', priv: 'AA' }, 'AKP, DSA'],
    [{ kty: 'new' }, 'new'],
    [{ ...nodeJwk(rsa.key.pkcs8, 'private'), oth: [] }, 'RSA, multi-prime'],
  ] as const;
  for (const [jwk, algorithm] of jwks) {
    expect((await openJson(jwk)).unread).toEqual([{ code: 'KEY_UNSUPPORTED', facts: { algorithm } }]);
  }
});

test('a point with a coordinate longer than its field is damaged', async () => {
  const jwk = nodeJwk(ec.key.pkcs8, 'public');
  expect((await openJson({ ...jwk, x: `AAAA${String(jwk['x'])}` })).unread).toMatchObject([{ code: 'DAMAGED' }]);
});

test.each(['{"kty"', '{"keys":[{"a":"kty"}],"kty":5}', '{"a":{"kty":"RSA"}}', '["kty"]', 'null "kty"'])(
  'JSON of another kind is not taken for it: %s',
  async (text) => {
    const { items, unread } = await open(Buffer.from(text));
    expect(items).toEqual([]);
    expect(unread).toMatchObject([{ code: 'NOT_RECOGNISED' }]);
  },
);

test('a set with more keys than the limit is read up to it, and said', async () => {
  const { DEFAULT_LIMITS } = await import('#core/limits.ts');
  const bytes = Buffer.from(JSON.stringify([{ kty: 'oct' }, { kty: 'oct' }, { kty: 'oct' }]));
  const { items, unread } = await open(bytes, { limits: { ...DEFAULT_LIMITS, items: 2 } });
  expect(items).toHaveLength(2);
  expect(unread).toMatchObject([{ code: 'TOO_LARGE', facts: { limit: 'items', max: 2 } }]);
});
