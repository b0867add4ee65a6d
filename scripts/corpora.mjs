/** Every file of the corpora through the public door; arguments go on to test/corpora/run/main.ts, which tells them. */
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { run } from './run.mjs';

const folder = await bundled('corpora', ['test/corpora/run/main.ts', 'test/corpora/run/reader.ts']);
process.exitCode = run(process.execPath, [join(folder, 'main.mjs'), ...process.argv.slice(2)]) ? 0 : 1;
