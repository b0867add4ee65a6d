/**
 * Journeys in one process, one after the other, and what the process holds after each: `--count N` of them; `--keep OCTETS`
 * plants a mistake that keeps as much of each; `--each` shows what is held after each one. It needs the build.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Journey } from './journey.ts';
import { grown, growth, type Held, soak } from './soak.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '500' },
    keep: { type: 'string', default: '0' },
    each: { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'certprep-soak-'));
const journey = new Journey(join(folder, 'out'));
const kept: Uint8Array[] = [];

const mib = (octets: number): string => `${(octets / 2 ** 20).toFixed(2)} MiB`;
const shown = ({ heap, resident, descriptors, awake }: Held): string =>
  `heap ${mib(heap)}, resident ${mib(resident)}, open descriptors ${String(descriptors)}, awake ${String(awake)}`;

const held = await soak(
  Number(values.count),
  async (n) => {
    await journey.make(n);
    kept.push(new Uint8Array(Number(values.keep)).fill(1));
  },
  (now, n) => {
    if (values.each || n % 50 === 0) console.log(`${String(n)} journeys: ${shown(now)}`);
  },
);
await journey.close();
rmSync(folder, { recursive: true });

console.log(`after ${values.count} journeys grown by: ${shown(growth(held))}`);
const wrong = [...grown(held).map((quantity) => `${quantity} grew`), ...journey.bugs.map(String)];
for (const one of wrong) console.log(`FAILED: ${one}`);
console.log(wrong.length === 0 ? '1 passed, 0 failed' : '0 passed, 1 failed');
process.exitCode = wrong.length === 0 ? 0 : 1;
