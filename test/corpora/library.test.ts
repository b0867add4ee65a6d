/** The real list: every public intermediate and root of ../shared/library, indexed, opened and searched. */
import { describe, expect, test } from 'vitest';
import type { Failure } from '#shared/failure.ts';
import { buildChain } from '#core/chain/chain.ts';
import { Pool } from '#core/chain/pool.ts';
import { bytesOf, Pack } from '#core/library/pack.ts';
import { packSource } from '#core/library/pack-source.ts';
import { writePack } from '#core/library/write-pack.ts';
import { type Certificate, readCertificate } from '#core/x509/certificate.ts';
import { corpusFile, withSharedFile } from './shared-folder.ts';

withSharedFile('library/public-tls-intermediates.pem', (intermediateText) => {
  withSharedFile('library/public-roots-2023.pem', (rootText) => {
    const intermediates = certificatesOf(intermediateText);
    const roots = certificatesOf(rootText);
    const entries = (list: readonly Certificate[]) => list.map((certificate) => ({ certificate, distrust: null }));
    const octets = writePack({
      name: 'CCADB',
      date: Date.UTC(2026, 7, 21),
      intermediates: entries(intermediates),
      roots: entries(roots),
    });

    describe('the public intermediates and roots', { timeout: 60_000 }, () => {
      test('all are in the pack, and each is found by its name', () => {
        const pack = new Pack(bytesOf(octets));
        expect(pack.info).toMatchObject({ intermediates: 2848, roots: 144 });
        for (const { subject, subjectKeyIdentifier, sha256 } of intermediates) {
          const found = pack.named('intermediates', subject, subjectKeyIdentifier);
          expect(found.map(({ certificate }) => certificate.sha256)).toContain(sha256);
        }
      });

      test('a lookup reads a few entries and the certificates it finds, and nothing else', () => {
        const least = Math.ceil(Math.log2(2848)) + 1;
        for (const { subject, subjectKeyIdentifier } of intermediates.filter((_, i) => i % 100 === 0)) {
          const pack = new Pack(bytesOf(octets));
          const before = pack.cost;
          const found = pack.named('intermediates', subject, subjectKeyIdentifier);
          const { steps, octets: read } = pack.cost;
          const certificates = found.reduce((sum, { certificate }) => sum + certificate.der.length + 44, 0);
          expect(steps).toBeLessThanOrEqual(least);
          expect(read - before.octets).toBeLessThanOrEqual(least * 16 + (found.length + 1) * 20 + certificates);
        }
      });

      test.each(Object.entries(LEAVES))('the leaf of %s alone is completed from the list', (name, file) => {
        const leaf = certificatesIn(corpusFile(file))[0] as Certificate;
        const pack = new Pack(bytesOf(octets));
        const use = { intermediates: true, onDamage: (failure: Failure) => expect.fail(failure.code) } as const;
        const pool = new Pool([], [packSource(pack, { roots: 'public', ...use })]);
        const at = leaf.notBefore + 30 * 86_400_000;
        const chain = buildChain(leaf, pool, { at, purpose: 'server', trust: 'anchors-only' });
        expect({ name, verdict: chain.verdict, anchor: chain.anchor }).toEqual({
          name,
          verdict: 'valid',
          anchor: 'public',
        });
        expect(chain.path.slice(1, -1).map(({ source }) => source)).toContain('library');
        const { steps, octets: read } = pack.cost;
        // Of two names in two sections, some twelve entries each, and a handful of certificates.
        expect(steps).toBeLessThan(150);
        expect(read).toBeLessThan(octets.length / 50);
      });

      test('each intermediate alone is completed to a root of the list where its issuers are there', () => {
        const pack = new Pack(bytesOf(octets));
        const at = Date.UTC(2026, 7, 21);
        const source = packSource(pack, {
          roots: 'public',
          intermediates: true,
          onDamage: (failure) => expect.fail(failure.code),
        });
        const names = new Set(roots.map(({ subject }) => subject.comparable));
        const below = intermediates.filter(
          ({ issuer, isSelfIssued, notAfter }) => !isSelfIssued && names.has(issuer.comparable) && notAfter > at,
        );
        const sample = below.filter((_, i) => i % 10 === 0);
        const verdicts = sample.map((certificate) => {
          const member = { certificate, source: 'given', file: null, anchor: null } as const;
          const pool = new Pool([member], [source]);
          return buildChain(certificate, pool, { at, purpose: 'any', trust: 'anchors-only' }).anchor;
        });
        expect(sample.length).toBeGreaterThan(50);
        expect(verdicts.filter((anchor) => anchor !== 'public')).toEqual([]);
      });
    });
  });
});

/** Real leaves in the corpora whose issuer is in the list. */
const LEAVES = {
  'letsencrypt.org': 'files/smallstep/x509util__testdata__letsencrypt.crt',
  'crates.io': 'files/rustcrypto/x509-cert__tests__examples__crates.io-chain.pem',
  'a2z.com': 'files/rustcrypto/x509-cert__tests__examples__amazon.der',
};

function certificatesIn(bytes: Uint8Array): Certificate[] {
  return bytes[0] === 0x30 ? [readCertificate(bytes)] : certificatesOf(Buffer.from(bytes).toString('latin1'));
}

function certificatesOf(pem: string): Certificate[] {
  return pem
    .split('-----BEGIN CERTIFICATE-----')
    .slice(1)
    .map((block) => readCertificate(Buffer.from(block.slice(0, block.indexOf('-----END')), 'base64')));
}
