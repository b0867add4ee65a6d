/** Journeys in one process; arguments go on to test/soak/main.ts, which tells them. */
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { run } from './run.mjs';

const folder = await bundled('soak', ['test/soak/main.ts']);
process.exitCode = run(process.execPath, [join(folder, 'main.mjs'), ...process.argv.slice(2)]) ? 0 : 1;
