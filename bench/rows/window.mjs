/** The window in an installed browser: how soon it can be used, and whether it ever keeps a person waiting. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { mixedFolder } from '../material/folder.mjs';
import { ROOT, run } from '../programs.mjs';

/** @typedef {import('../measure.mjs').Row} Row */
/** @typedef {{ began: number, usable: number }} Started */
/** @typedef {{ firstRowsMs: number, readingMs: number, scrollingMs: number }} Dropped */

const FOLDER = join(ROOT, 'node_modules/.cache/certprep/bench/window');

/** A person notices that something waits from about here on. */
const LONG_MS = 50;

/** @param {import('../run.mjs').Bench} bench @returns {readonly Row[]} */
export function windowRows({ work, isShort }) {
  const [few, many] = isShort ? [200, 1_000] : [2_000, 10_000];
  const dropped = drops(work);
  /** @param {string} id @param {string} job @param {number} count @param {number} most @param {(answer: Dropped) => number} time @returns {Row} */
  const row = (id, job, count, most, time) => ({
    id,
    job,
    most,
    rounds: count === few ? 3 : 1,
    isWarm: true,
    prepare: () => dropped.prepare(count),
    ours: { job: (i) => dropped.run(count, i), time: (/** @type {Dropped} */ answer) => time(answer) },
  });
  const [fewFiles, manyFiles] = [few, many].map((count) => count.toLocaleString('en'));
  return [
    started(),
    row(
      'window-first-rows',
      `window: ${fewFiles} files dropped, to the first rows`,
      few,
      300,
      ({ firstRowsMs }) => firstRowsMs,
    ),
    row(
      'window-reading',
      `window: longest task of the page while ${fewFiles} files are read`,
      few,
      LONG_MS,
      ({ readingMs }) => readingMs,
    ),
    row(
      'window-scrolling',
      `window: longest task of the page while ${manyFiles} rows are scrolled`,
      many,
      LONG_MS,
      ({ scrollingMs }) => scrollingMs,
    ),
  ];
}

/** One session answers several rows. @param {string} work */
function drops(work) {
  /** @type {Map<string, Dropped>} */
  const known = new Map();
  /** @type {Set<number>} */
  const made = new Set();
  /** @param {number} count */
  const folder = (count) => join(work, `dropped-${count}`);
  return {
    /** @param {number} count */
    async prepare(count) {
      if (!made.has(count)) await mixedFolder(folder(count), count);
      made.add(count);
      await bundled('drops');
    },
    /** @param {number} count @param {number} i @returns {Dropped} */
    run(count, i) {
      const key = `${count} ${i}`;
      const answer = known.get(key) ?? /** @type {Dropped} */ (scripted('drops', folder(count), String(count)));
      known.set(key, answer);
      return answer;
    },
  };
}

/** @returns {Row} */
function started() {
  const out = join(ROOT, 'out');
  return {
    id: 'window-started',
    job: 'window: start to the first usable control, in a headless browser',
    rounds: 7,
    prepare: () => bundled('start'),
    ours: {
      job: () => ({ from: Date.now(), .../** @type {Started} */ (scripted('start', 'window', out)) }),
      time: (/** @type {Started & { from: number }} */ { from, usable }) => usable - from,
    },
    peers: [
      {
        name: 'the browser alone, to an empty page',
        goal: 1.2,
        job: () => scripted('start', 'bare'),
        time: (/** @type {Started} */ { began, usable }) => usable - began,
      },
    ],
  };
}

/** @param {string} name of a script in bench/window */
async function bundled(name) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: [`bench/window/${name}.ts`],
    outfile: join(FOLDER, `${name}.mjs`),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['@playwright/test'],
    banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" },
    // As if the test's own file stood where it does.
    define: { 'import.meta.dirname': JSON.stringify(join(ROOT, 'test/e2e')) },
    logLevel: 'warning',
  });
}

/** @param {string} name @param {...string} args @returns {unknown} what it printed */
function scripted(name, ...args) {
  // As root the browser's sandbox can't work.
  const env = process.getuid?.() === 0 ? { ...process.env, CERTPREP_NO_SANDBOX: '1' } : process.env;
  return JSON.parse(run(process.execPath, [join(FOLDER, `${name}.mjs`), ...args], { env }));
}
