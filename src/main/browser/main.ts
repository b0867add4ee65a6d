/** out/main/browser.js: the program in an installed browser. Ends with a code of exit.ts. */
import { join } from 'node:path';
import type { Worker } from '#app/work/port.ts';
import { keptPlaces } from '../bridge/kept.ts';
import { makeProduct } from '../bridge/product.ts';
import { nodeWorker } from '#app/work/node-worker.ts';
import { EXIT } from './exit.ts';
import { explain } from './explain.ts';
import { findForcedExtensions } from './forced-extensions.ts';
import { prepare } from './prepare.ts';
import { openWindow } from './window.ts';

function report(error: unknown): void {
  process.stderr.write(`CertPrep met a bug: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}\n`);
}

async function main(): Promise<number> {
  const start = await prepare(process.env, process.platform, process.getuid?.() === 0);
  const forcedExtensions = await findForcedExtensions(process.platform, process.env);
  const launch = (): Worker => nodeWorker(join(import.meta.dirname, 'worker.js'));
  let close = (): Promise<void> => Promise.resolve();
  const opened =
    'code' in start
      ? ({ ok: false, why: start } as const)
      : await openWindow(
          { ...start, forcedExtensions, out: join(import.meta.dirname, '..'), onBug: report },
          (host) => {
            const product = makeProduct(host, launch, report, keptPlaces(import.meta.dirname));
            ({ close } = product);
            return product;
          },
        );
  if (!opened.ok) {
    process.stderr.write(`${explain(opened.why)}\n`);
    return EXIT.impossible;
  }
  const { closed, quit, host } = opened.window;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void quit());
  process.stdout.write(`CertPrep is open in a window of ${host.about().browser}.\n`);
  await closed;
  await close();
  return EXIT.closed;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    report(error);
    process.exitCode = EXIT.bug;
  },
);
