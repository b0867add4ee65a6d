/** docs/PERFORMANCE.md and its drawings, as the bench makes them of what it measured. */
import { expect, test } from 'vitest';
import { documentOf } from '../../bench/document.mjs';
import { growthPlot, ratioPlot } from '../../bench/plot.mjs';
import { bestRatio } from '../../bench/recorded.mjs';

const times = (name: string, ms: number) => ({ name, ms, rounds: [ms, 2 * ms, ms] });
const row = {
  id: 'pfx',
  job: 'PFX to PEM',
  ours: times('CertPrep', 30),
  peers: [{ ...times('openssl <loop>', 60), ratio: 0.5, goal: 0.33 }],
  most: null,
  limit: { ...times('node -e 0', 24), ratio: 1.25, goal: null },
  reached: false,
};
const timed = { ...row, id: 'index', job: 'index opened', peers: [], most: 30, limit: null, reached: true };
const grown = {
  id: 'folder',
  job: 'folder inspected',
  unit: 'files',
  points: [1, 10, 100, 1000].map((size) => ({ size, ms: 100 + size, mib: 60 })),
  exponent: 0.9,
  memoryExponent: 0,
  mostMib: 400,
  reached: true,
};

test('the document tells every row, what was promised, and what no program on Node can go under', () => {
  const machine = { cpu: 'a cpu', cores: 2, memoryGiB: 8, system: 'Linux' };
  const unmeasured = [{ id: 'x', job: 'window', why: 'no browser' }];
  const all = { day: '2026-11-26', machine, versions: { node: 'v20' }, rounds: 3, rows: [row, timed], growth: [grown] };
  const text = documentOf({ ...all, unmeasured });
  expect(text).toContain('| PFX to PEM | 30.0 ms | openssl <loop>, 60.0 ms | 0.50 | 0.33 | **not reached** |');
  expect(text).toContain('| index opened | 30.0 ms | 30.0 ms | reached |');
  expect(text).toContain(
    '| folder inspected | 1,000 files | 1.10 s | 60 MiB, to stay under 400 | 0.90 | 0.00 | reached |',
  );
  expect(text).toContain('| PFX to PEM | 30.0 ms | node -e 0 | 24.0 ms | 0.40 | 0.33 |');
  expect(text).toContain('- window: no browser');
});

test('the drawings are well-formed, and say what they show', () => {
  for (const svg of [ratioPlot([row, timed]), growthPlot(grown, 'ms'), growthPlot(grown, 'mib')]) {
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg).toMatch(/^<svg [^>]*aria-label="[^"]+">/);
    const opened = [...svg.matchAll(/<(\w+)(?: [^>]*[^/>])?>/g)].map(([, name]) => name ?? '');
    const closed = [...svg.matchAll(/<\/(\w+)>/g)].map(([, name]) => name ?? '');
    expect(opened.toSorted()).toEqual(closed.toSorted());
  }
  expect(ratioPlot([row])).toContain('openssl &lt;loop>');
});

test('the best round of the short form counts', () => {
  expect(bestRatio({ ...row, ours: { ...row.ours, rounds: [30, 30, 90] } })).toBe(0.25);
  expect(bestRatio(timed)).toBeNull();
});
