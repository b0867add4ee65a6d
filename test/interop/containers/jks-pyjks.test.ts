/** A JKS that we write, read by a program that shares nothing with Java: pyjks opens its keys and chains, and no others. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeJks } from '#core/containers/jks-write.ts';
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import { freshFolder } from '#test/support/folder.ts';
import { ec, ed25519, rsa } from '#test/support/pairs.ts';
import { requireTool, run } from '#test/support/tools.ts';

const PASSWORD = 'correct horse';
/** Debian's own Python is the one that has it. */
const PYTHON = '/usr/bin/python3';
const READ = `
import hashlib, json, sys, jks
digest = lambda octets: hashlib.sha256(octets).hexdigest()
try:
    store = jks.KeyStore.load(sys.argv[1], sys.argv[2])
except jks.util.KeystoreSignatureException:
    sys.exit(3)
keys = {a: [digest(k.pkey_pkcs8), [digest(c) for _, c in k.cert_chain]] for a, k in store.private_keys.items()}
print(json.dumps({"type": store.store_type, "keys": keys, "trusted": {a: digest(c.cert) for a, c in store.certs.items()}}))
`;

describe.runIf(requireTool(PYTHON, '/usr/lib/python3/dist-packages/jks/__init__.py'))('pyjks and JKS', () => {
  const path = join(freshFolder(), 'ours.jks');
  const pairs = { rsa, ec, ed25519 };

  test('what we write, it reads: each key with its chain, and trusted certificates', () => {
    const entries = Object.entries(pairs).map(([alias, { key, certificate }]) => ({
      alias,
      key,
      chain: [certificate.der, rsa.certificate.der],
    }));
    const bytes = writeJks([...entries, { alias: 'trusted', certificate: ec.certificate.der }], PASSWORD);
    writeFileSync(path, bytes);
    const { status, stdout, stderr } = run(PYTHON, ['-c', READ, path, PASSWORD]);
    expect(status, stderr).toBe(0);
    const keys: [string, unknown][] = Object.entries(pairs).map(([alias, { key, certificate }]) => [
      alias,
      [sha256Hex(key.pkcs8), [certificate.sha256, rsa.certificate.sha256]],
    ]);
    expect(JSON.parse(stdout.toString())).toEqual({
      type: 'jks',
      keys: Object.fromEntries<unknown>(keys),
      trusted: { trusted: ec.certificate.sha256 },
    });
    // Another password, and another octet, are told by the digest at its end.
    expect(run(PYTHON, ['-c', READ, path, 'wrong horse']).status).toBe(3);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(run(PYTHON, ['-c', READ, path, PASSWORD]).status).toBe(3);
  });
});
