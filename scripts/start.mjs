/**
 * `npm start`: builds what is missing or out of date, then shows the product in the first host that is there: Electron,
 * else an installed browser, else the terminal. Each says that it is the one.
 */
import { buildIsCurrent } from './build/current.mjs';
import { browser } from './hosts/browser.mjs';
import { electron } from './hosts/electron.mjs';
import { showFirst } from './hosts/host.mjs';
import { terminal } from './hosts/terminal.mjs';
import { run } from './run.mjs';

if (!buildIsCurrent() && !run(process.execPath, ['scripts/build.mjs'])) process.exit(1);

process.exitCode = showFirst([electron, browser, terminal], process.env);
