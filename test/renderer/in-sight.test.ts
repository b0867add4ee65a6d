/** Which rows of a long list are drawn, and which the search leaves. */
import { describe, expect, test } from 'vitest';
import { Heights, nextPart, type Span, spanInSight } from '#renderer/features/received/in-sight.ts';
import { found } from '#renderer/features/received/search.ts';
import { trayRows } from '#renderer/features/received/tray-rows.ts';
import { file, item } from './sample-rows.ts';

const ids = Array.from({ length: 10_000 }, (_, i) => `file-${String(i)}`);
const NONE = { start: 0, end: 0 };

/** Every row as high as told. */
function heights(height: number): Heights {
  const all = new Heights();
  for (const id of ids) all.note(id, height);
  return all;
}

describe('of a long list', () => {
  test('what is seen is drawn, and some beyond', () => {
    expect(spanInSight(ids, heights(50), { top: 0, height: 500 }, NONE)).toEqual({ start: 0, end: 15 });
    expect(spanInSight(ids, heights(50), { top: 5000, height: 500 }, NONE)).toEqual({ start: 95, end: 115 });
    expect(spanInSight(ids, heights(50), { top: 50 * 9_990, height: 500 }, NONE)).toEqual({
      start: 9_985,
      end: 10_000,
    });
  });

  test('what is drawn already stays while it covers what is seen', () => {
    const drawn = { start: 88, end: 122 };
    expect(spanInSight(ids, heights(50), { top: 5400, height: 500 }, drawn)).toBe(drawn);
    expect(spanInSight(ids, heights(50), { top: 5700, height: 500 }, drawn)).not.toBe(drawn);
    // Files were set aside: the end is past the list.
    expect(spanInSight(ids.slice(0, 100), heights(50), { top: 4500, height: 500 }, drawn)).toEqual({
      start: 85,
      end: 100,
    });
  });

  test('a screen of new rows is drawn in parts, what is in sight first, and a row or two at once', () => {
    const parts = (wanted: Span, drawn: Span): string[] => {
      const next = nextPart(wanted, drawn);
      return next === drawn ? [] : [`${String(next.start)}-${String(next.end)}`, ...parts(wanted, next)];
    };
    expect(parts({ start: 0, end: 15 }, NONE)).toEqual(['0-6', '0-12', '0-15']);
    expect(parts({ start: 95, end: 115 }, { start: 0, end: 15 })).toEqual(['100-106', '100-112', '97-115', '95-115']);
    expect(parts({ start: 97, end: 117 }, { start: 95, end: 115 })).toEqual(['97-117']);
    expect(parts({ start: 85, end: 105 }, { start: 95, end: 115 })).toEqual(['89-105', '85-105']);
    expect(parts({ start: 0, end: 0 }, { start: 95, end: 115 })).toEqual(['0-0']);
  });

  test('a row is as high as it was drawn, and as usual before', () => {
    const some = new Heights();
    expect(some.sum(ids, 0, 3)).toBe(3 * some.of('never drawn'));
    some.note('file-1', 200);
    expect(some.sum(ids, 0, 3)).toBe(2 * some.of('never drawn') + 200);
  });
});

test('searched by name, folder and what is inside, in any case and order', () => {
  const files = [file(1, 'Prod.pfx', { folder: 'from-vendor' }), file(2, 'chain.p7b'), file(3, 'M\u00fcnchen.pem')];
  const items = [item(1, 1, { title: '*.id.meridian.example' }), item(2, 1, { title: 'DigiCert Global Root G2' })];
  const rows = trayRows(new Map(files.map((one) => [one.id, one])), new Map(items.map((one) => [one.id, one])), null);
  const names = (text: string): readonly string[] => found(rows, text).map((row) => row.file.name);
  expect(names('')).toHaveLength(3);
  expect(names('  ')).toHaveLength(3);
  expect(names('PROD')).toEqual(['Prod.pfx']);
  expect(names('vendor')).toEqual(['Prod.pfx']);
  expect(names('root digicert')).toEqual(['chain.p7b']);
  expect(names('meridian')).toEqual(['Prod.pfx']);
  // However the letter is put together.
  expect(names('mu\u0308nchen')).toEqual(['M\u00fcnchen.pem']);
  expect(names('nowhere')).toEqual([]);
});
