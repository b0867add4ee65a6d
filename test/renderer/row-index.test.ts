/** What a list that draws few of its rows tells of the place of each: headings are counted as what is read out. */
import { expect, test } from 'vitest';
import { headingsOf } from '#renderer/features/received/row-index.ts';

test('each heading stands before its files, and after the files and headings of the groups before it', () => {
  const headings = headingsOf(
    new Map([
      ['same', 7_000],
      ['locked', 2],
      ['used', 1],
    ]),
  );
  expect([...headings]).toEqual([
    ['locked', { index: 1, headings: 1 }],
    ['used', { index: 4, headings: 2 }],
    ['same', { index: 6, headings: 3 }],
  ]);
});

test('a group without files has no heading', () => {
  expect(headingsOf(new Map([['locked', 0]])).size).toBe(0);
});
