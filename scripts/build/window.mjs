/**
 * Makes what stands behind the window: out/main, out/preload and out/renderer. Same input, same bytes. Run by itself or
 * by scripts/build.mjs.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import locales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { firstView } from './first-view.mjs';
import { licenceTexts } from './licences.mjs';
import { packagesOf } from './packages.mjs';

/** The oldest browser that is promised to work; Electron 45 is newer. */
const BROWSER = 'chrome136';

/** React Aria's own words, for the languages of src/words. */
const LOCALES = ['en-GB', 'en-US', 'de-DE', 'ja-JP'];

/** @param {string} root the repository */
export async function buildWindow(root) {
  const out = join(root, 'out');
  for (const folder of ['main', 'preload', 'renderer']) rmSync(join(out, folder), { recursive: true, force: true });
  const inputs = (await Promise.all([buildMain(root), buildPreloads(root), buildPage(root)])).flat();
  writeFileSync(join(out, 'main/package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(join(out, 'main/THIRD-PARTY.txt'), licenceTexts(root, packagesOf(inputs)));
}

/** @type {import('esbuild').BuildOptions} */
const COMMON = {
  bundle: true,
  metafile: true,
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  external: ['electron'],
};

/** Loaded while the browser starts, so it stays out of the file that starts it. */
const AFTER_LAUNCH = 'open-product';

/** @type {import('esbuild').Plugin} */
const leaveOut = {
  name: 'leave-out',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^\\./${AFTER_LAUNCH}\\.ts$`) }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `./${AFTER_LAUNCH}.js`, external: true } : null,
    );
  },
};

/** @param {string} root @returns {Promise<string[]>} the files that went in */
async function buildMain(root) {
  const { metafile } = await esbuild({
    ...COMMON,
    absWorkingDir: root,
    metafile: true,
    entryPoints: {
      browser: 'src/main/browser/main.ts',
      [AFTER_LAUNCH]: `src/main/browser/${AFTER_LAUNCH}.ts`,
      electron: 'src/main/electron/main.ts',
      worker: 'src/app/work/worker.ts',
    },
    plugins: [leaveOut],
    // import() of a CommonJS file would read it twice, to find the names it exports.
    supported: { 'dynamic-import': false },
    outdir: 'out/main',
    platform: 'node',
    target: 'node20',
    // CommonJS: Electron runs it in one go, so what must come before its `ready` event does.
    format: 'cjs',
    define: { 'import.meta.dirname': '__dirname' },
  });
  return Object.keys(metafile.inputs);
}

/** @param {string} root @returns {Promise<string[]>} the files that went in */
async function buildPreloads(root) {
  const common = { ...COMMON, absWorkingDir: root, target: BROWSER, metafile: /** @type {const} */ (true) };
  const made = await Promise.all([
    esbuild({
      ...common,
      entryPoints: ['src/preload/browser.ts'],
      outfile: 'out/preload/browser.js',
      format: 'iife',
    }),
    // A sandboxed preload is one CommonJS file, and `.cjs` says so whatever package.json says.
    esbuild({
      ...common,
      entryPoints: ['src/preload/electron.ts'],
      outfile: 'out/preload/electron.cjs',
      format: 'cjs',
    }),
  ]);
  return made.flatMap(({ metafile }) => Object.keys(metafile.inputs));
}

/** @param {string} root @returns {Promise<string[]>} the files that went in */
async function buildPage(root) {
  /** @type {string[]} */
  const inputs = [];
  // Where it is set, as by a test runner, another React would be taken, and other octets come out.
  process.env['NODE_ENV'] = 'production';
  await vite({
    configFile: false,
    root: join(root, 'src/renderer'),
    base: './',
    logLevel: 'warn',
    plugins: [
      react(),
      firstView(root),
      { ...locales.vite({ locales: LOCALES }), enforce: 'pre' },
      {
        name: 'inputs',
        generateBundle(_options, files) {
          for (const file of Object.values(files)) {
            if (file.type === 'asset') inputs.push(...file.originalFileNames);
            // What is empty, such as a mere marker, is in none.
            else inputs.push(...Object.keys(file.modules).filter((id) => file.modules[id]?.renderedLength));
          }
        },
      },
    ],
    build: {
      outDir: join(root, 'out/renderer'),
      target: BROWSER,
      // A file of its own for each asset: the page's policy allows no script or style that stands inline.
      assetsInlineLimit: 0,
      // One, which the first view waits for with the page.
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // It is read from the disk at once; parts would only be waited for one after another.
      chunkSizeWarningLimit: 1000,
      emptyOutDir: true,
    },
  });
  return inputs;
}

if (process.argv[1] === import.meta.filename) await buildWindow(join(import.meta.dirname, '../..'));
