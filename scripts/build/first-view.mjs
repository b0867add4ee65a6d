/** Draws src/renderer/frame/first-view.tsx into the page, once in each language. */
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';

const SOURCE = `
  import { renderToStaticMarkup } from 'react-dom/server';
  import { FirstView } from './src/renderer/frame/first-view.tsx';
  import { LANGUAGES } from './src/words/language.ts';
  import { windowWordsFor } from './src/words/window.ts';

  const drawn = async (language) => {
    const view = renderToStaticMarkup(<FirstView words={await windowWordsFor(language)} />);
    return '<template data-language="' + language + '">' + view + '</template>';
  };
  export const drawAll = () => Promise.all(LANGUAGES.map(drawn));
`;

/** @param {string} root the repository @returns {import('vite').Plugin} */
export function firstView(root) {
  return {
    name: 'first-view',
    transformIndexHtml: async (html) => {
      const views = await drawAll(root);
      return html.replace('<div id="root"></div>', `<div id="root"></div>\n${views.join('\n')}`);
    },
  };
}

/** @param {string} root @returns {Promise<string[]>} */
async function drawAll(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: SOURCE, loader: 'jsx', resolveDir: root },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const module = { exports: /** @type {{ drawAll?: () => Promise<string[]> }} */ ({}) };
  const code = outputFiles.map(({ text }) => text).join('');
  const run = /** @type {(...given: unknown[]) => void} */ (new Script(Module.wrap(code)).runInThisContext());
  run(module.exports, createRequire(join(root, 'package.json')), module);
  return (await module.exports.drawAll?.()) ?? [];
}
