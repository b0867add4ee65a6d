/**
 * Makes out/: the terminal twin bundled, with its compiled code and seldom needed packages beside it, and what stands behind the window.
 * Same input, same bytes.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleInParts } from './build/bundle.mjs';
import { writeCodeCache } from './build/code-cache.mjs';
import { licenceTexts } from './build/licences.mjs';
import { writePublicPack } from './build/public-pack.mjs';
import { buildWindow } from './build/window.mjs';

const root = join(import.meta.dirname, '..');
const out = join(root, 'out/cli');
const launcher = readFileSync(join(import.meta.dirname, 'build/launcher.cjs'), 'utf8');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const { code, digest, packages, parts } = await bundleInParts(root, 'src/cli/main.ts');
// The package around is ESM, but a CommonJS file starts faster: no module graph to link, no await at the top.
writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n');
writeFileSync(join(out, 'bundle.js'), code);
for (const part of parts) writeFileSync(join(out, part.name), part.code);
writeFileSync(join(out, 'certprep.js'), launcher.replace('bundle.DIGEST', `bundle.${digest}`), { mode: 0o755 });
writeFileSync(join(out, 'THIRD-PARTY.txt'), licenceTexts(root, packages));
writeCodeCache(root, out, digest);
writePublicPack([process.execPath, join(out, 'certprep.js')], join(out, 'public.pack'));
await buildWindow(root);
