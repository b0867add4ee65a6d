/**
 * Mutants of every format through the public door: only typed answers may come out, and little memory may go in. Arguments:
 * `--count N` of each format, `--format NAME`, `--seed N` (one mutant, made again). The octets of what is found are kept in
 * `--findings FOLDER`: some formats have salts, so that a mutant made again is not the same to the last octet.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { unpack } from '#core/archive/unpack.ts';
import { CostBudget, DEFAULT_LIMITS } from '#core/limits.ts';
import { open } from '#core/open/open.ts';
import { type Format, formats, PASSWORD } from './formats.ts';
import { random } from './random.ts';

const MOST_MEMORY = 512 * 1024 * 1024;
/** A mutant may ask for a costly derivation; the others must not wait for it. */
const MOST_STEPS = 5_000;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '50000' },
    format: { type: 'string' },
    seed: { type: 'string' },
    findings: { type: 'string', default: join(tmpdir(), 'certprep-fuzz') },
  },
});
const count = Number(values.count);
const shared = process.env['CERTPREP_SHARED'] ?? '../shared';

async function read(bytes: Uint8Array): Promise<void> {
  const limits = { ...DEFAULT_LIMITS, fileCost: MOST_STEPS };
  const inner = await unpack(bytes, limits);
  const files = inner === null ? [bytes] : inner.flatMap((one) => ('bytes' in one ? [one.bytes] : []));
  for (const file of files) {
    const { items, unread } = await open(file, { passwords: [PASSWORD], limits, budget: new CostBudget(MOST_STEPS) });
    if (items.length + unread.length === 0) throw new Error('neither an item nor a failure came out');
  }
}

/** What is wrong with the mutant of this seed; null: nothing. */
async function finding(format: Format, seed: number): Promise<string | null> {
  const bytes = await format.mutant(random(seed));
  try {
    await read(Uint8Array.from(bytes));
    return null;
  } catch (error) {
    mkdirSync(values.findings, { recursive: true });
    const file = join(values.findings, `${format.name}-${String(seed)}`);
    writeFileSync(file, bytes);
    return `${format.name} --seed ${String(seed)} (${file}): ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

let passed = 0;
let failed = 0;
for (const format of (await formats(shared)).filter(({ name }) => name === (values.format ?? name))) {
  const seeds = values.seed === undefined ? Array.from({ length: count }, (_, i) => i + 1) : [Number(values.seed)];
  let found = 0;
  let peak = 0;
  for (const seed of seeds) {
    const wrong = await finding(format, seed);
    if (wrong !== null && ++found <= 3) console.log(wrong);
    if (seed % 100 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  }
  const isSmall = peak <= MOST_MEMORY;
  console.log(
    `${format.name.padEnd(16)} ${String(seeds.length)} mutants, ${String(found)} findings, ${(peak / 1048576).toFixed()} MB`,
  );
  if (found === 0 && isSmall) passed++;
  else failed++;
}
if (failed > 0) console.log(`The octets of each finding are in ${values.findings}`);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
