/** The window in an installed browser: how soon it can be used, and whether it ever keeps a person waiting. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { mixedFolder } from '../material/folder.mjs';
import { ROOT, run } from '../programs.mjs';

/** @typedef {import('../measure.mjs').Row} Row */
/** @typedef {{ from: number, usable: number }} Started when the process was started, and when the window could be used */
/** @typedef {Started & { began: number }} Bare when its browser was started, too */
/** @typedef {{ firstRowsMs: number, readingMs: number, scrollingMs: number }} Dropped */

const PROGRAM = join(ROOT, 'out/main/browser.js');
const REQUIRE = { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" };
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
      await bundled('drops', 'esm');
    },
    /** @param {number} count @param {number} i @returns {Dropped} */
    run(count, i) {
      const key = `${count} ${i}`;
      const answer =
        known.get(key) ?? /** @type {Dropped} */ (answered([join(FOLDER, 'drops.mjs'), folder(count), String(count)]));
      known.set(key, answer);
      return answer;
    },
  };
}

/** @returns {Row} */
function started() {
  /** @param {readonly string[]} args of Node @returns {unknown} */
  const timed = (args) => ({ from: Date.now(), .../** @type {object} */ (answered(args)) });
  return {
    id: 'window-started',
    job: 'window: start to the file dialog of its first button, pressed as soon as it is drawn, in a headless browser',
    rounds: 7,
    prepare: async () => {
      if (!existsSync(PROGRAM)) throw new Error('Run npm run build first.');
      await Promise.all([bundled('start', 'cjs'), bundled('bare', 'cjs'), bundled('button', 'cjs')]);
    },
    ours: {
      // The program as a person starts it; what is required before it only watches.
      job: () => timed(['--require', join(FOLDER, 'start.cjs'), PROGRAM]),
      time: (/** @type {Started} */ { from, usable }) => usable - from,
    },
    peers: [
      {
        name: 'the browser alone, to an empty page',
        goal: 1.2,
        job: () => timed([join(FOLDER, 'bare.cjs')]),
        time: (/** @type {Bare} */ { began, usable }) => usable - began,
      },
    ],
    limit: {
      name: 'a page of one button on an origin of its own, which a Node without any other code answers over the pipe, pressed alike',
      job: () => timed(['--require', join(FOLDER, 'start.cjs'), join(FOLDER, 'button.cjs')]),
      time: (/** @type {Started} */ { from, usable }) => usable - from,
    },
  };
}

/** @param {string} name of a script in bench/window @param {'esm' | 'cjs'} format */
async function bundled(name, format) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: [`bench/window/${name}.ts`],
    outfile: join(FOLDER, `${name}.${format === 'esm' ? 'mjs' : 'cjs'}`),
    bundle: true,
    platform: 'node',
    format,
    target: 'node20',
    external: ['@playwright/test'],
    ...(format === 'esm' ? { banner: REQUIRE } : {}),
    // As if the test's own file stood where it does.
    define: { 'import.meta.dirname': JSON.stringify(join(ROOT, 'test/e2e')) },
    logLevel: 'warning',
  });
}

/** What Node printed as JSON, among what the program says. @param {readonly string[]} args @returns {unknown} */
function answered(args) {
  // As root the browser's sandbox can't work.
  const asRoot = process.getuid?.() === 0 ? { CERTPREP_NO_SANDBOX: '1' } : {};
  const printed = run(process.execPath, args, { env: { ...process.env, CERTPREP_HEADLESS: '1', ...asRoot } });
  return JSON.parse(/** @type {string} */ (printed.split('\n').find((line) => line.startsWith('{'))));
}
