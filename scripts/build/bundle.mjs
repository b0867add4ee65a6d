/** One entry and all it imports, as one CommonJS file; on request with the packages that few runs need in files beside it. */
import { createHash } from 'node:crypto';
import * as esbuild from 'esbuild';
import { packagesOf } from './packages.mjs';

/** Ours, and yet no more than a door to a package. */
const DOORS = ['#core/crypto/second-opinion.ts'];

/** The tables of a language, as src/words imports them. English stays: whatever is read, JSON is in it. */
const TABLES = /^\.\/(\w+)\/words\.ts$/;

/** The commands, as src/cli/main.ts imports them. */
const COMMANDS = /^\.\/commands\/([\w-]+)\.ts$/;

/** As Node wraps a CommonJS file, written down: what is wrapped at every start is copied at every start. */
const WRAPPED = {
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
};

/** @type {import('esbuild').BuildOptions} */
const COMMON = {
  bundle: true,
  metafile: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // import() of what is bundled stays lazy either way; of Node's own modules it becomes require, since a vm.Script
  // can't import() without a hook.
  supported: { 'dynamic-import': false },
  // Names stay, so that a stack trace in a bug report can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  // The folder of the bundle: the library pack lies there.
  define: { 'import.meta.dirname': '__dirname' },
  legalComments: 'none',
  charset: 'ascii',
  logLevel: 'warning',
};

/**
 * @param {string} root the repository
 * @param {string} entry path from there
 * @returns {Promise<{ code: string, digest: string, packages: string[] }>} pure ASCII; `digest` names this very code;
 *   `packages` are those of node_modules that went in, sorted
 */
export async function bundle(root, entry) {
  const { code, inputs } = await bundled(root, { entryPoints: [entry] });
  return { code, digest: digestOf(code), packages: packagesOf(inputs) };
}

/**
 * As `bundle`, but a start reads no package and no language that is only needed by import(): each is a file beside the
 * bundle. The code is a function, to be called as Node calls that of a CommonJS file.
 * @param {string} root @param {string} entry
 * @param {readonly string[] | null} [commands] those of src/cli/commands that are in it; null: all
 * @returns {Promise<{ code: string, digest: string, packages: string[], parts: { name: string, code: string }[] }>}
 */
export async function bundleInParts(root, entry, commands = null) {
  /** @type {Map<string, Set<string>>} file beside the bundle -> what is imported from it */
  const apart = new Map();
  const plugins = [leaveOut(apart), ...(commands === null ? [] : [only(commands)])];
  const main = await bundled(root, { entryPoints: [entry], plugins, ...WRAPPED });
  const names = [...apart.keys()].toSorted();
  const parts = await Promise.all(
    names.map(async (name) => {
      const doors = [...(apart.get(name) ?? [])].toSorted().map((path) => JSON.stringify(path));
      const contents = doors.map((path) => `exports[${path}] = () => require(${path});`).join('\n');
      return { name, ...(await bundled(root, { stdin: { contents, resolveDir: root } })) };
    }),
  );
  return {
    code: main.code,
    digest: digestOf(main.code),
    packages: packagesOf([main, ...parts].flatMap(({ inputs }) => inputs)),
    parts: parts.map(({ name, code }) => ({ name, code })),
  };
}

/**
 * Puts in the place of a package or a language a line that requires its file when it is wanted.
 * @param {Map<string, Set<string>>} apart @returns {import('esbuild').Plugin}
 */
function leaveOut(apart) {
  return {
    name: 'leave-out',
    setup(build) {
      // What Node itself brings is no package.
      build.onResolve({ filter: /^(?:@?[a-z]|#)/ }, ({ kind, path }) =>
        kind === 'dynamic-import' && !path.startsWith('node:') && (!path.startsWith('#') || DOORS.includes(path))
          ? { path, namespace: 'apart' }
          : undefined,
      );
      build.onResolve({ filter: TABLES }, ({ kind, path }) =>
        kind === 'dynamic-import' && path !== './en/words.ts'
          ? { path: `#words/${path.slice(2)}`, namespace: 'apart' }
          : undefined,
      );
      build.onLoad({ filter: /./, namespace: 'apart' }, ({ path }) => {
        const name = `${nameOf(path)}.js`;
        apart.set(name, (apart.get(name) ?? new Set()).add(path));
        return { contents: `module.exports = require("./${name}")[${JSON.stringify(path)}]();` };
      });
      build.onResolve({ filter: /^\.\//, namespace: 'apart' }, ({ path }) => ({ path, external: true }));
    },
  };
}

/**
 * Leaves out all other commands: nobody starts this program with one of them.
 * @param {readonly string[]} commands @returns {import('esbuild').Plugin}
 */
function only(commands) {
  return {
    name: 'only',
    setup(build) {
      build.onResolve({ filter: COMMANDS }, ({ kind, path }) =>
        kind === 'dynamic-import' && !commands.includes(COMMANDS.exec(path)?.[1] ?? '')
          ? { path, namespace: 'elsewhere' }
          : undefined,
      );
      build.onLoad({ filter: /./, namespace: 'elsewhere' }, ({ path }) => ({
        contents: `throw new Error(${JSON.stringify(`${path} is in another program`)});`,
      }));
    },
  };
}

/**
 * '@noble/curves/ed448.js' -> 'noble': what is of one house shares code. '#words/de/words.ts' -> 'words-de'.
 * @param {string} path
 */
function nameOf(path) {
  const [, language] = /^#words\/(\w+)\//.exec(path) ?? [];
  if (language !== undefined) return `words-${language}`;
  return /** @type {string} */ (/^@?([\w-]+)|([\w-]+)\.ts$/.exec(path)?.slice(1).find(Boolean));
}

/** @param {string} root @param {import('esbuild').BuildOptions} options */
async function bundled(root, options) {
  const { outputFiles, metafile } = await esbuild.build({
    ...COMMON,
    ...options,
    absWorkingDir: root,
    metafile: true,
    write: false,
  });
  return { code: outputFiles.map(({ text }) => ascii(text)).join(''), inputs: Object.keys(metafile.inputs) };
}

/** What esbuild does not escape stands in regular expressions. @param {string} code */
function ascii(code) {
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** @param {string} code */
function digestOf(code) {
  return createHash('sha256').update(code).digest('hex').slice(0, 16);
}
