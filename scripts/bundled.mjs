/** Programs of the tests in one file each, so that any runtime can run them as they are. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

/**
 * @param {string} name of the folder they go to
 * @param {readonly string[]} entries paths from the repository
 * @returns {Promise<string>} the folder: `NAME.mjs` for each entry `…/NAME.ts`
 */
export async function bundled(name, entries) {
  const folder = join(root, 'node_modules/.cache/certprep', name);
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Names stay, so that a stack trace can be read.
    sourcemap: 'inline',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return folder;
}
