/** out/main/electron.js: the program in Electron. The order matters: see lock-process.ts. */
import { join } from 'node:path';
import { app } from 'electron';
import type { Worker } from '#app/work/port.ts';
import { makeBridge } from '../bridge/bridge.ts';
import { keptPlaces } from '../bridge/kept.ts';
import { makeProduct } from '../bridge/product.ts';
import { readPageFiles } from '../page/files.ts';
import { carryCalls } from './calls.ts';
import { makeHost } from './host.ts';
import { lockProcess } from './lock-process.ts';
import { lockSession } from './lock-session.ts';
import { setMenu } from './menu.ts';
import { ORIGIN } from './origin.ts';
import { selfTest } from './self-test.ts';
import { utilityWorker } from './utility-worker.ts';
import { makeWindow } from './window.ts';

const OUT = join(import.meta.dirname, '..');

async function open(): Promise<void> {
  const { session, refused } = lockSession(await readPageFiles(join(OUT, 'renderer')), () => product.look());
  // In place of Electron's own; on macOS one follows with the words.
  setMenu(null);
  const window = makeWindow(session, join(OUT, 'preload/electron.cjs'));
  const launch = (): Worker => utilityWorker(join(import.meta.dirname, 'worker.js'));
  const product = makeProduct(makeHost(window, refused), launch, report, keptPlaces(import.meta.dirname));
  carryCalls(window.webContents, makeBridge(product.handlers, ORIGIN, report));
  window.on('closed', () => {
    product.close().catch(report);
  });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  await window.loadURL(`${ORIGIN}/`);
  if (app.commandLine.hasSwitch('self-test')) app.exit(await selfTest(window));
}

function report(error: unknown): void {
  process.stderr.write(`CertPrep met a bug: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}\n`);
}

/** As in the browser host: for root in a build machine's container only, and only when told. Never in what is shipped. */
const mayDropSandbox = !app.isPackaged && process.getuid?.() === 0 && process.env['CERTPREP_NO_SANDBOX'] === '1';

if (app.commandLine.hasSwitch('no-sandbox') && !mayDropSandbox) {
  process.stderr.write('CertPrep does not run without the sandbox: leave out --no-sandbox.\n');
  app.exit(1);
} else if (app.requestSingleInstanceLock()) {
  lockProcess();
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(open)
    .catch((error: unknown) => {
      report(error);
      app.exit(1);
    });
} else {
  // The window that is already open comes to the front.
  app.quit();
}
