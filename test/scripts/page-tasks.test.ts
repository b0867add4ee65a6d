/** What the bench and the specs read out of a browser's trace. */
import { expect, test } from 'vitest';
import { longest, tasksOf } from '../../bench/page-tasks.mjs';

const OURS = { pid: 7, tid: 1 };
const event = (name: string, ts: number, dur: number, more: object = {}) => ({
  ...{ ph: 'X', name, ts, dur, ...OURS },
  ...more,
});
const TRACE = [
  { ph: 'M', name: 'thread_name', ts: 0, ...OURS, args: { name: 'CrRendererMain' } },
  { ph: 'M', name: 'thread_name', ts: 0, pid: 7, tid: 2, args: { name: 'Compositor' } },
  event('RunTask', 1_000_000, 80_000, { tdur: 60_000 }),
  event('FunctionCall', 1_010_000, 40_000, { args: { data: { functionName: 'draw' } } }),
  event('Layout', 1_055_000, 500),
  event('RunTask', 2_000_000, 300, { tdur: 200 }),
  event('RunTask', 2_000_000, 900_000, { tid: 2 }),
];

test('tasks are those of the page’s own thread, by what it worked at them', () => {
  expect(tasksOf(TRACE)).toEqual([
    { cpuMs: 60, wallMs: 80, at: 0, inside: ['FunctionCall draw 40.0 ms'] },
    { cpuMs: 0.2, wallMs: 0.3, at: 1000, inside: [] },
  ]);
  expect(longest(tasksOf(TRACE))).toBe(60);
  expect(longest([])).toBe(0);
});
