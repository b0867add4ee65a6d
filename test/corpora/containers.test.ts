/**
 * 187 PKCS#12, PKCS#7, JKS and JCEKS files of nine projects. What a file holds was settled by other libraries; here
 * every one that is whole must give just that.
 */
import { describe, expect, test } from 'vitest';
import { readJks } from '#core/containers/jks-read.ts';
import type { Entry } from '#core/containers/entry.ts';
import { readPkcs12 } from '#core/containers/pkcs12-read.ts';
import { readPkcs7 } from '#core/containers/pkcs7-read.ts';
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import { CostBudget } from '#core/limits.ts';
import { attemptAsync } from '#core/refusal.ts';
import type { Failure } from '#shared/failure.ts';
import { corpusFile, withCorpus } from './shared-folder.ts';

interface Row {
  readonly id: string;
  readonly file: string;
  readonly category: string;
  readonly kind: string;
  readonly truth: string;
  readonly password: string | null;
  readonly certs: readonly { readonly sha256: string }[];
  readonly keys: readonly { readonly spki_sha256: string | null }[];
}

/** The passwords of entries that have their own, which the index leaves out. */
const KEY_PASSWORDS = ['private_password', 'keypassword', 'key-password'];

interface Outcome {
  readonly certificates: readonly string[];
  readonly keys: readonly string[];
  readonly failures: readonly Failure[];
}

async function outcome(row: Row): Promise<Outcome> {
  const read = await attemptAsync(() => entriesOf(row));
  if (!read.ok) return { certificates: [], keys: [], failures: [read.failure] };
  return {
    certificates: read.value.flatMap((entry) => (entry.kind === 'certificate' ? [sha256Hex(entry.der)] : [])),
    keys: read.value.flatMap((entry) => (entry.kind === 'private-key' ? [entry.key.public.sha256] : [])),
    failures: read.value.flatMap((entry) => (entry.kind === 'unread' ? [entry.failure] : [])),
  };
}

async function entriesOf(row: Row): Promise<readonly Entry[]> {
  const bytes = decoded(row);
  const budget = new CostBudget(20_000_000);
  const passwords = row.password === null ? [] : [row.password];
  if (row.category === 'pfx') return (await readPkcs12(bytes, passwords, budget)).entries;
  if (row.category !== 'pkcs7') return (await readJks(bytes, [...passwords, ...KEY_PASSWORDS], budget)).entries;
  const names = { friendlyName: null, localKeyId: null };
  return readPkcs7(bytes).certificates.map((der) => ({ ...names, kind: 'certificate' as const, der }));
}

function decoded({ file, kind }: Row): Uint8Array {
  const bytes = corpusFile(file);
  if (kind !== 'pem' && !kind.startsWith('base64')) return bytes;
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(/-----BEGIN[^-]*-----([^-]*)-----END/.exec(text)?.[1] ?? text, 'base64');
}

/** Of two entries with one alias Java sees the last; the other is told, and costs nothing. */
function isHiddenEntry({ code, facts }: Failure): boolean {
  return code === 'DAMAGED' && facts.damage === 'repeated-name';
}

describe('index.jsonl', () => {
  withCorpus('index.jsonl', (text) => {
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row)
      .filter(({ category }) => ['pfx', 'pkcs7', 'jks', 'jceks'].includes(category));
    const whole = rows.filter(({ truth }) => ['ok', 'ok_empty', 'ok_nopassword'].includes(truth));

    test('holds files', () => {
      expect(whole.length).toBeGreaterThan(140);
    });

    test.each(whole)('$id $file comes out whole', async (row) => {
      const { certificates, keys, failures } = await outcome(row);
      expect(failures.filter((failure) => !isHiddenEntry(failure))).toEqual([]);
      expect(new Set(certificates)).toEqual(new Set(row.certs.map(({ sha256 }) => sha256)));
      expect(new Set(keys)).toEqual(new Set(row.keys.map(({ spki_sha256 }) => spki_sha256)));
    });

    const bad = rows.filter(({ truth }) => ['reject', 'password_unknown', 'no_cert_or_key'].includes(truth));
    test.each(bad)('$id $file gives nothing', async (row) => {
      expect(await outcome(row)).toMatchObject({ certificates: [], keys: [] });
    });

    // What their makers' own tests give for them.
    const password = '1234';
    test.each(bad.filter(({ file }) => file.includes('pbmac1') || file.includes('rfc9579')))(
      '$id $file gives nothing with the password either',
      async (row) => {
        expect(await outcome({ ...row, password })).toMatchObject({ certificates: [], keys: [] });
      },
    );
  });
});
