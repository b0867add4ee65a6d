import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { Collection } from '#core/library/collection.ts';
import { readCsv } from '#core/library/csv.ts';
import { looksLikeReport, readReport } from '#core/library/report.ts';
import { attempt } from '#core/refusal.ts';
import { readFileSync } from 'node:fs';
import { makeFamily } from './packs.ts';

const family = makeFamily();
const { root, intermediate } = family;
const pem = readFileSync(intermediate.certPath, 'latin1').trim();
const { sha256 } = intermediate.certificate;

afterAll(() => family.remove());

/** RFC 4180 as its own section 2 writes it. */
function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
}

describe('comma-separated values', () => {
  test('whatever is written comes back', () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (table) => {
        expect([...readCsv(csv(table))]).toEqual(table);
      }),
    );
  });

  test('bare fields, line ends of either kind, none behind the last, a mark at the start', () => {
    expect([...readCsv('\uFEFFa,b\r\n"c ""d""",\n,"e\nf"')]).toEqual([
      ['a', 'b'],
      ['c "d"', ''],
      ['', 'e\nf'],
    ]);
  });

  test('any text at all ends, as rows or as damage', () => {
    const characters = fc.constantFrom('"', ',', '\n', '\r', 'a');
    fc.assert(
      fc.property(fc.string({ unit: characters }), (text) => {
        const read = attempt(() => [...readCsv(text)]);
        if (!read.ok) expect(read.failure).toMatchObject({ code: 'DAMAGED', facts: { damage: 'truncated' } });
      }),
    );
  });
});

describe('a report', () => {
  const report = (heading: string, date: string): ReturnType<typeof readReport> =>
    readReport(
      csv([
        ['Owner', 'PEM Info', heading],
        ['A', `'${pem}'`, date],
      ]),
    );

  test.each([
    ['2026.04.15', Date.UTC(2026, 3, 15, 23, 59, 59)],
    ['2026-04-15', Date.UTC(2026, 3, 15, 23, 59, 59)],
    ['2026 Apr 15', Date.UTC(2026, 3, 15, 23, 59, 59)],
    ['', undefined],
    ['soon', undefined],
    ['2026.13.01', undefined],
  ])('a date of distrust as %j', (date, time) => {
    const { certificates, distrust } = report('Distrust for TLS After Date', date);
    expect(certificates.map((certificate) => certificate.sha256)).toEqual([sha256]);
    expect(distrust.get(sha256)).toBe(time);
  });

  test('the date for mail is another matter', () => {
    expect(report('Distrust for S/MIME After Date', '2026.04.15').distrust.size).toBe(0);
  });

  test('a row that can not be read costs itself alone', () => {
    const { certificates, unread } = readReport(
      csv([['PEM'], ['-----BEGIN CERTIFICATE-----'], [pem.replace('MII', 'XXX')], [pem], ['']]),
    );
    expect(certificates).toHaveLength(1);
    expect(unread.map(({ code }) => code)).toEqual(['DAMAGED', 'DAMAGED']);
  });

  test('dates alone are of use, and anything else is no report', () => {
    const dates = csv([
      ['SHA-256 Fingerprint', 'TLS Distrust After'],
      [sha256.toUpperCase(), '2026.04.15'],
    ]);
    expect(readReport(dates).distrust.has(sha256)).toBe(true);
    expect(looksLikeReport(dates)).toBe(true);
    expect(looksLikeReport(pem)).toBe(false);
    expect(attempt(() => readReport('Owner,columns\n'))).toMatchObject({ ok: false, failure: { code: 'DAMAGED' } });
  });
});

describe('a collection', () => {
  test('a root is what signed itself, whatever a file says of it', async () => {
    const collection = new Collection();
    await collection.add(Buffer.from(`${readFileSync(root.certPath, 'latin1')}${pem}`));
    await collection.add(intermediate.certificate.der);
    expect(collection.entries('roots').map(({ certificate }) => certificate.sha256)).toEqual([root.certificate.sha256]);
    expect(collection.entries('intermediates').map(({ certificate }) => certificate.sha256)).toEqual([sha256]);
  });

  test('any bytes are taken or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const failures = await new Collection().add(bytes);
        for (const { code } of failures) expect(code).toMatch(/^[A-Z_]+$/);
      }),
    );
  });
});
