/**
 * Makes out/: the terminal twin bundled, with its compiled code and seldom needed packages beside it, and what stands behind the window.
 * Same input, same bytes.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleInParts } from './build/bundle.mjs';
import { writeCodeCaches } from './build/code-cache.mjs';
import { licenceTexts } from './build/licences.mjs';
import { PROGRAMS } from './build/programs.mjs';
import { writePublicPack } from './build/public-pack.mjs';
import { buildWindow } from './build/window.mjs';

const root = join(import.meta.dirname, '..');
const out = join(root, 'out/cli');
const launcher = readFileSync(join(import.meta.dirname, 'build/launcher.cjs'), 'utf8');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

// The package around is ESM, but a CommonJS file starts faster: no module graph to link, no await at the top.
writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n');
/** @type {Record<string, string>} */
const digests = {};
for (const [name, { entry, commands }] of Object.entries(PROGRAMS)) {
  const { code, digest, packages, parts } = await bundleInParts(root, entry, commands);
  writeFileSync(join(out, `${name}.js`), code);
  digests[name] = digest;
  if (name !== 'bundle') continue;
  // All that is in the others is in this one too.
  for (const part of parts) writeFileSync(join(out, part.name), part.code);
  writeFileSync(join(out, 'THIRD-PARTY.txt'), licenceTexts(root, packages));
}
const started = launcher.replace("'DIGESTS'", JSON.stringify(digests));
writeFileSync(join(out, 'certprep.js'), started, { mode: 0o755 });
writeCodeCaches(root);
writePublicPack([process.execPath, join(out, 'certprep.js')], join(out, 'public.pack'));
await buildWindow(root);
