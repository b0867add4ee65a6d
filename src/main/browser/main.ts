/** out/main/browser.js: the program in an installed browser. Ends with a code of exit.ts. */
import { EXIT } from './exit.ts';
import { explain } from './explain.ts';
import { launch } from './launch.ts';
import { prepare } from './prepare.ts';

function report(error: unknown): void {
  process.stderr.write(`CertPrep met a bug: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}\n`);
}

async function main(): Promise<number> {
  const start = await prepare(process.env, process.platform, process.getuid?.() === 0);
  if ('code' in start) {
    process.stderr.write(`${explain(start)}\n`);
    return EXIT.impossible;
  }
  // First of all, and all the rest while it starts: nothing here takes as long.
  const launched = await launch(start);
  try {
    const { openProduct } = await import('./open-product.ts');
    const { opened, close } = await openProduct(start, launched, report);
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
  } finally {
    // Where something was thrown, it is open still.
    launched.browser.kill();
    await launched.closed;
  }
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
