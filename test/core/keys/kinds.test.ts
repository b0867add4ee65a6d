/** Every kind of key that openssl makes: read, paired with openssl's own idea of the public key, written, read back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { CURVES } from '#core/crypto/curve.ts';
import { latticeFromSeed } from '#core/crypto/post-quantum.ts';
import { readWhole } from '#core/der/element.ts';
import * as oid from '#core/der/oids.ts';
import * as write from '#core/der/write.ts';
import { curveOf } from '#core/keys/curve.ts';
import { keyTypeOid } from '#core/keys/key-types.ts';
import { type PrivateKey, readPkcs8 } from '#core/keys/private-key.ts';
import { readPublicKey } from '#core/keys/public-key.ts';
import { toSec1 } from '#core/keys/write-key.ts';
import { open } from '#core/open/open.ts';
import { CostBudget } from '#core/limits.ts';
import { writePem } from '#core/text/pem.ts';
import { failureOf } from '#test/support/failures.ts';
import { freshFolder } from '#test/support/folder.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

async function openKey(bytes: Uint8Array): Promise<PrivateKey> {
  const { items, unread } = await open(bytes.slice());
  expect(unread).toEqual([]);
  const [item] = items;
  if (item?.content.kind !== 'private-key') throw new Error(`no key but ${JSON.stringify(item?.content)}`);
  return item.content.key;
}

const openssl = (args: readonly string[], input: Uint8Array | string = ''): Buffer => runWell('openssl', args, input);
const NODE_NAMES: Readonly<Record<string, string>> = { 'P-192': 'prime192v1' };

const nameForOpenssl = (name: string, node: string | null): string => node ?? NODE_NAMES[name] ?? name;

describe.runIf(requireTool('openssl'))('the table of curves', () => {
  test.each(CURVES)('$name is openssl\u2019s, by name and spelled out', ({ name, node, oid: id }) => {
    const known = nameForOpenssl(name, node);
    const spelledOut = openssl(['ecparam', '-name', known, '-param_enc', 'explicit', '-outform', 'DER']);
    const compressed = ['-param_enc', 'explicit', '-conv_form', 'compressed', '-outform', 'DER'];
    expect(curveOf(readWhole(spelledOut))?.name).toBe(name);
    expect(curveOf(readWhole(openssl(['ecparam', '-name', known, ...compressed])))?.name).toBe(name);
    expect(curveOf(readWhole(openssl(['ecparam', '-name', known, '-outform', 'DER'])))?.oid).toBe(id);
  });

  test('one number changed makes another curve', () => {
    const der = openssl(['ecparam', '-name', 'secp256k1', '-param_enc', 'explicit', '-outform', 'DER']);
    for (let at = 0; at < der.length - 3; at++) {
      const changed = Buffer.from(der);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      // The version of the structure says nothing about the curve.
      const isVersion = at >= 4 && at <= 5;
      if (!isVersion) expect(curveAt(changed), `octet ${String(at)}`).toBeUndefined();
    }
  });

  function curveAt(der: Buffer): string | undefined {
    try {
      return curveOf(readWhole(der))?.name;
    } catch {
      return undefined;
    }
  }
});

const SOME = [
  'secp256k1',
  'secp112r2',
  'secp160r1',
  'secp224k1',
  'P-192',
  'brainpoolP256t1',
  'brainpoolP512r1',
  'P-521',
];

describe.runIf(requireTool('openssl')).each(SOME)('an EC key on %s', (name) => {
  const file = join(freshFolder(), 'key');
  let spki: Buffer;
  let key: PrivateKey;
  const node = CURVES.find((curve) => curve.name === name)?.node ?? null;

  beforeAll(async () => {
    openssl(['ecparam', '-name', nameForOpenssl(name, node), '-genkey', '-noout', '-out', file]);
    spki = openssl(['ec', '-in', file, '-pubout', '-outform', 'DER']);
    key = await openKey(readFileSync(file));
  });

  it('has openssl\u2019s public key, and is known by name', () => {
    expect(Buffer.from(key.public.spki).equals(spki)).toBe(true);
    expect(key.public).toMatchObject({ type: 'EC', curve: name });
  });

  it('is the same key in every encoding of point and parameters', async () => {
    for (const form of ['compressed', 'uncompressed', 'hybrid']) {
      for (const parameters of ['named_curve', 'explicit']) {
        const options = ['-in', file, '-conv_form', form, '-param_enc', parameters];
        const made = [
          openssl(['ec', ...options]),
          openssl(['pkcs8', '-topk8', '-nocrypt'], openssl(['ec', ...options])),
        ];
        for (const bytes of made) expect((await openKey(bytes)).public.identity).toBe(key.public.identity);
        const given = readPublicKey(openssl(['ec', ...options, '-pubout', '-outform', 'DER']));
        expect(given.identity).toBe(key.public.identity);
      }
    }
  });

  it('is written as SEC1 and PKCS#8, as openssl reads them', () => {
    const sec1 = writePem('EC PRIVATE KEY', toSec1(key) ?? new Uint8Array());
    for (const pem of [sec1, writePem('PRIVATE KEY', key.pkcs8)]) {
      expect(openssl(['pkey', '-pubout', '-outform', 'DER'], pem).equals(spki)).toBe(true);
    }
  });
});

/** As small as openssl makes it: finding the parameters is what takes its time. */
function dsaKey(): Buffer {
  const file = join(freshFolder(), 'parameters');
  openssl(['genpkey', '-genparam', '-algorithm', 'DSA', '-pkeyopt', 'dsa_paramgen_bits:1024', '-out', file]);
  return openssl(['genpkey', '-paramfile', file]);
}

const OTHERS = {
  'RSA-PSS': ['RSA-PSS', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'RSA-PSS, bound': ['RSA-PSS', '-pkeyopt', 'rsa_keygen_bits:2048', '-pkeyopt', 'rsa_pss_keygen_md:sha256'],
  Ed448: ['ed448'],
  X448: ['x448'],
  DSA: ['dsa'],
} as const;

describe.runIf(requireTool('openssl')).each(Object.entries(OTHERS))('a %s key', (name, [algorithm, ...options]) => {
  let pem: Buffer;
  let spki: Buffer;
  let key: PrivateKey;

  beforeAll(async () => {
    pem = algorithm === 'dsa' ? dsaKey() : openssl(['genpkey', '-algorithm', algorithm, ...options]);
    spki = openssl(['pkey', '-pubout', '-outform', 'DER'], pem);
    key = await openKey(pem);
  });

  it('has openssl\u2019s public key', () => {
    expect(Buffer.from(key.public.spki).equals(spki)).toBe(true);
    expect(key.public.type).toBe(name.replace(/,.*/, ''));
  });

  it('is read from DER, bare and encrypted', async () => {
    expect((await openKey(openssl(['pkey', '-outform', 'DER'], pem))).public.sha256).toBe(key.public.sha256);
    const locked = openssl(['pkcs8', '-topk8', '-outform', 'DER', '-passout', 'pass:secret'], pem);
    const { items } = await open(locked, { passwords: ['secret'] });
    expect(items).toMatchObject([{ content: { kind: 'private-key', key: { public: { sha256: key.public.sha256 } } } }]);
  });

  it('is written as PKCS#8, as openssl reads it', () => {
    const written = writePem('PRIVATE KEY', key.pkcs8);
    expect(openssl(['pkey', '-pubout', '-outform', 'DER'], written).equals(spki)).toBe(true);
  });
});

describe.runIf(requireTool('openssl'))('DSA as it was written before PKCS#8', () => {
  it('is the same key', async () => {
    const pem = dsaKey();
    const traditional = openssl(['pkey', '-traditional'], pem);
    expect(traditional.toString()).toContain('BEGIN DSA PRIVATE KEY');
    const key = await openKey(traditional);
    expect(key.public.sha256).toBe((await openKey(pem)).public.sha256);
    expect(key.public.bits).toBe(1024);
  });

  it('is damaged where its public number is another', async () => {
    const pem = dsaKey();
    const der = openssl(['pkey', '-traditional', '-outform', 'DER'], pem);
    der.writeUInt8(der.readUInt8(der.length - 1) ^ 1, der.length - 1);
    expect((await open(der)).unread).toMatchObject([
      { code: 'DAMAGED', facts: { what: 'private-key', damage: 'inconsistent' } },
    ]);
  });
});

test('DSA numbers that are too large to reckon with, or that make no key, are refused', async () => {
  const pkcs8 = (p: Uint8Array, x: number, ...parameters: readonly Uint8Array[]): Uint8Array =>
    write.sequence(
      write.integer(0),
      write.algorithm(oid.dsa, ...(p.length > 0 ? [write.sequence(write.integer(p), ...parameters)] : [])),
      write.octetString(write.integer(x)),
    );
  const [q, g] = [write.integer(101), write.integer(170)];
  const p = Uint8Array.of(0x1e, 0xc7);
  expect(await failureOf(() => readPkcs8(pkcs8(new Uint8Array(2000).fill(0xff), 5, q, g)))).toEqual({
    code: 'KEY_UNSUPPORTED',
    facts: { algorithm: 'DSA, 16000 bits' },
  });
  for (const wrong of [pkcs8(p, 0, q, g), pkcs8(p, 101, q, g), pkcs8(p, 5, q, write.integer(1)), pkcs8(p, 5, q)]) {
    expect(await failureOf(() => readPkcs8(wrong))).toMatchObject({ code: 'DAMAGED', facts: { what: 'private-key' } });
  }
  expect(await failureOf(() => readPkcs8(pkcs8(new Uint8Array(), 5)))).toMatchObject({ code: 'DAMAGED' });
});

test('a DSA public key that leaves its parameters to somebody else is no key of its own', async () => {
  const spki = write.sequence(write.algorithm(oid.dsa), write.bitString(write.integer(5)));
  expect((await open(spki)).unread).toMatchObject([{ code: 'DAMAGED', facts: { what: 'public-key' } }]);
});

describe.runIf(requireTool('openssl'))('keys and certificates of different algorithm identifiers', () => {
  it('an RSA key is the key of a PSS certificate and the other way round', async () => {
    const key = await openKey(openssl(['genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048']));
    const inner = key.pkcs8.subarray(key.pkcs8.length - (readWhole(key.pkcs8).content.length - 18));
    const hash = write.context(0, write.algorithm(oid.sha256, write.nullValue()));
    const algorithm = write.algorithm(oid.rsassaPss, write.sequence(hash));
    const pss = await readPkcs8(write.sequence(write.integer(0), algorithm, inner));
    expect(pss.public.type).toBe('RSA-PSS');
    expect(pss.public.identity).toBe(key.public.identity);
    expect(pss.public.sha256).toBe(key.public.sha256);
  });

  it('parameters that make no sense make no key', async () => {
    const key = await openKey(openssl(['genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048']));
    const inner = key.pkcs8.subarray(key.pkcs8.length - (readWhole(key.pkcs8).content.length - 18));
    const salt = write.context(2, write.element(0x02, Uint8Array.of(0xff)));
    const algorithm = write.algorithm(oid.rsassaPss, write.sequence(salt));
    const failure = await failureOf(() => readPkcs8(write.sequence(write.integer(0), algorithm, inner)));
    expect(failure).toMatchObject({ code: 'DAMAGED', facts: { what: 'private-key', damage: 'wrong-value' } });
  });
});

describe('OneAsymmetricKey (RFC 5958), with the public key beside the private one', () => {
  const seed = Uint8Array.from({ length: 32 }, (_, i) => i);
  const withPublic = (given: Uint8Array): Uint8Array =>
    write.sequence(
      write.integer(1),
      write.algorithm(oid.ed25519),
      write.octetString(write.octetString(seed)),
      write.context(0),
      write.element(0x81, Uint8Array.of(0), given),
    );

  it('is read, and written as version 0', async () => {
    const bare = write.sequence(
      write.integer(0),
      write.algorithm(oid.ed25519),
      write.octetString(write.octetString(seed)),
    );
    const key = await readPkcs8(bare);
    const given = key.public.spki.subarray(-32);
    const both = await readPkcs8(withPublic(given));
    expect(both.public.sha256).toBe(key.public.sha256);
    expect(Buffer.from(both.pkcs8).equals(bare)).toBe(true);
  });

  it('is damaged where the two don\u2019t belong together', async () => {
    const failure = await failureOf(() => readPkcs8(withPublic(new Uint8Array(32))));
    expect(failure).toMatchObject({ code: 'DAMAGED', facts: { damage: 'inconsistent' } });
  });
});

describe.each(['ML-DSA-44', 'ML-DSA-65', 'ML-DSA-87', 'ML-KEM-512', 'ML-KEM-768', 'ML-KEM-1024'] as const)(
  'an %s key',
  (name) => {
    const id = keyTypeOid(name) ?? '';
    const seed = new Uint8Array(name.startsWith('ML-KEM') ? 64 : 32).fill(7);
    const pkcs8 = (...inner: readonly Uint8Array[]): Uint8Array =>
      write.sequence(write.integer(0), write.algorithm(id), write.octetString(...inner));
    const seedOnly = pkcs8(write.element(0x80, seed));

    it('is the same from its seed, expanded, from both, and bare', async () => {
      const { publicKey, expanded } = await latticeFromSeed(name, seed);
      const forms = [
        seedOnly,
        pkcs8(write.octetString(expanded)),
        pkcs8(write.sequence(write.octetString(seed), write.octetString(expanded))),
        pkcs8(seed),
        pkcs8(expanded),
        pkcs8(expanded, publicKey),
      ];
      for (const form of forms) {
        const key = await openKey(form);
        expect(key.public.type).toBe(name);
        expect(Buffer.from(key.public.spki.subarray(-publicKey.length)).equals(publicKey)).toBe(true);
        expect((await openKey(key.pkcs8)).public.identity).toBe(key.public.identity);
      }
      expect(Buffer.from((await openKey(forms[2] as Uint8Array)).pkcs8).equals(seedOnly)).toBe(true);
    });

    it('is damaged where seed and expanded key don\u2019t belong together, or have other lengths', async () => {
      const { expanded } = await latticeFromSeed(name, seed);
      const other = write.octetString(new Uint8Array(seed.length));
      const wrong: [Uint8Array, string][] = [
        [pkcs8(write.sequence(other, write.octetString(expanded))), 'inconsistent'],
        [pkcs8(write.element(0x80, seed.subarray(1))), 'wrong-length'],
        [pkcs8(write.octetString(expanded.subarray(1))), 'wrong-length'],
        [pkcs8(write.octetString(new Uint8Array(expanded.length).fill(0xff))), 'inconsistent'],
      ];
      for (const [der, damage] of wrong) {
        expect(await failureOf(() => readPkcs8(der))).toMatchObject({ code: 'DAMAGED', facts: { damage } });
      }
    });
  },
);

describe('an SLH-DSA key', () => {
  const id = keyTypeOid('SLH-DSA-SHAKE-192f') ?? '';
  const pkcs8 = (inner: Uint8Array): Uint8Array =>
    write.sequence(write.integer(0), write.algorithm(id), write.octetString(inner));

  it('carries its public half', async () => {
    const inner = Uint8Array.from({ length: 96 }, (_, i) => i);
    const key = await openKey(pkcs8(inner));
    expect(key.public.type).toBe('SLH-DSA-SHAKE-192f');
    expect(Buffer.from(key.public.spki.subarray(-48)).equals(inner.subarray(48))).toBe(true);
    expect(await failureOf(() => readPkcs8(pkcs8(inner.subarray(1))))).toMatchObject({ code: 'DAMAGED' });
  });
});

test('keys that take long to reckon with are read while the budget lasts', async () => {
  const pkcs8 = (id: string, ...inner: readonly Uint8Array[]): string =>
    writePem('PRIVATE KEY', write.sequence(write.integer(0), write.algorithm(id), write.octetString(...inner)));
  const kinds = [
    pkcs8(oid.ed448, write.octetString(new Uint8Array(57).fill(1))),
    pkcs8(oid.x448, write.octetString(new Uint8Array(56).fill(1))),
    pkcs8(keyTypeOid('ML-DSA-44') ?? '', write.element(0x80, new Uint8Array(32))),
    pkcs8(keyTypeOid('ML-KEM-512') ?? '', write.element(0x80, new Uint8Array(64))),
  ];
  for (const pem of kinds) {
    const { items, unread } = await open(Buffer.from(pem.repeat(3)), { budget: new CostBudget(130_000) });
    expect(items).toHaveLength(2);
    expect(unread).toMatchObject([{ code: 'TOO_COSTLY', facts: { what: 'private-key', cost: 60_000 } }]);
  }
});

test('a key of another algorithm is refused by name, or by its identifier', async () => {
  for (const [id, algorithm] of [
    [oid.dhKeyAgreement, 'Diffie-Hellman'],
    ['1.2.3.4', '1.2.3.4'],
  ] as const) {
    const der = write.sequence(write.integer(0), write.algorithm(id), write.octetString(write.integer(5)));
    expect(await failureOf(() => readPkcs8(der))).toEqual({ code: 'KEY_UNSUPPORTED', facts: { algorithm } });
  }
});
