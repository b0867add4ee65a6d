import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '#core/limits.ts';
import { attempt } from '#core/refusal.ts';
import { readPem, writePem } from '#core/text/pem.ts';

/** The blocks of a text, and those that could not be read. */
function read(text: string) {
  const pieces = readPem(text, DEFAULT_LIMITS);
  return {
    blocks: pieces.filter((piece) => piece.kind === 'block'),
    broken: pieces.filter((piece) => piece.kind === 'broken'),
  };
}

const LABELS = fc.constantFrom('CERTIFICATE', 'PRIVATE KEY', 'RSA PRIVATE KEY', 'X509 CRL');
const blocks = fc.array(fc.tuple(LABELS, fc.uint8Array({ minLength: 1, maxLength: 300 })), { maxLength: 5 });
const around = fc.stringMatching(/^[A-Za-z0-9 :.=,]{0,40}$/);

describe('PEM', () => {
  it('is read back as it was written, whatever text stands around and however lines end', () => {
    const lineEnds = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(blocks, around, lineEnds, (written, text, lineEnd) => {
        const pem = written.map(([label, content]) => `${text}\n${writePem(label, content)}${text}\n`).join('');
        const found = read(pem.replaceAll('\n', lineEnd));
        expect(found.broken).toEqual([]);
        expect(found.blocks.map(({ label, content }) => [label, [...content]])).toEqual(
          written.map(([label, content]) => [label, [...content]]),
        );
      }),
    );
  });

  it('never shortens in silence: every cut is either whole blocks or told', () => {
    const pem =
      writePem('CERTIFICATE', new Uint8Array(200).fill(7)) + writePem('PRIVATE KEY', new Uint8Array(48).fill(9));
    const { blocks: whole } = read(pem);
    fc.assert(
      fc.property(fc.nat(pem.length - 1), (cut) => {
        const { blocks: found, broken } = read(pem.slice(0, cut));
        for (const [i, block] of found.entries()) expect(block.content).toEqual(whole[i]?.content);
        const begun = pem.slice(0, cut).match(/-----BEGIN [A-Z ]+--/g)?.length ?? 0;
        expect(found.length + broken.length).toBe(begun);
      }),
    );
  });

  it('keeps the headers of RFC 1421 apart from the body', () => {
    const text = [
      '-----BEGIN RSA PRIVATE KEY-----',
      'Proc-Type: 4,ENCRYPTED',
      'DEK-Info: AES-256-CBC,00112233',
      ' 445566778899AABBCCDDEEFF',
      '',
      'AAEC',
      '-----END RSA PRIVATE KEY-----',
    ].join('\r\n');
    const [block] = read(text).blocks;
    expect(block?.headers.get('dek-info')).toBe('AES-256-CBC,00112233445566778899AABBCCDDEEFF');
    expect([...(block?.content ?? [])]).toEqual([0, 1, 2]);
  });

  it('says what is wrong with a block', () => {
    const wrong = (text: string): unknown => read(text).broken.map(({ failure }) => failure.facts);
    expect(wrong('-----BEGIN CERTIFICATE-----\nAAEC')).toMatchObject([{ damage: 'no-end-line' }]);
    expect(wrong('-----BEGIN CERTIFICATE-----\nAAEC\n-----END PKCS7-----')).toMatchObject([
      { damage: 'wrong-end-line' },
    ]);
    expect(wrong('-----BEGIN CERTIFICATE-----\nA@EC\n-----END CERTIFICATE-----')).toMatchObject([
      { damage: 'not-base64' },
    ]);
    expect(
      wrong('-----BEGIN CERTIFICATE-----\nAAEC\n-----BEGIN CERTIFICATE-----\nAAEC\n-----END CERTIFICATE-----'),
    ).toHaveLength(1);
  });

  it('stops at its limit of blocks', () => {
    const told = attempt(() =>
      readPem(writePem('CERTIFICATE', new Uint8Array(3)).repeat(4), { ...DEFAULT_LIMITS, blocks: 3 }),
    );
    expect(told).toMatchObject({
      ok: false,
      failure: { code: 'TOO_LARGE', facts: { limit: 'blocks', max: 3, found: null } },
    });
  });
});
