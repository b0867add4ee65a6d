/**
 * Opens the program's window (`window`), or the same browser with an empty page (`bare`), waits until a control can be used
 * or the page is drawn, and prints when it began and was there, in milliseconds since 1970. Run bundled, by rows/window.mjs.
 */
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { keptPlaces } from '#main/bridge/kept.ts';
import { makeProduct } from '#main/bridge/product.ts';
import { DRIVER_IDS } from '#main/browser/cdp.ts';
import { findForcedExtensions } from '#main/browser/forced-extensions.ts';
import type { Pipe } from '#main/browser/pipe.ts';
import { prepare, type Start } from '#main/browser/prepare.ts';
import { startBrowser } from '#main/browser/process.ts';
import { makeProfile, removeProfile } from '#main/browser/profile.ts';
import { openWindow } from '#main/browser/window.ts';
import { nodeWorker } from '#app/work/node-worker.ts';

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** In the next frame after there is a button that can be pressed. */
const USABLE = `new Promise((resolve) => {
  const isUsable = (button) => !button.disabled && button.getClientRects().length > 0;
  const look = () => requestAnimationFrame([...document.querySelectorAll('button')].some(isUsable) ? resolve : look);
  look();
})`;
/** In the next frame after the empty page it was told to open is there. */
const DRAWN = `new Promise((resolve) => {
  const isThere = () => location.protocol === 'data:' && document.readyState === 'complete';
  const look = () => requestAnimationFrame(isThere() ? resolve : look);
  look();
})`;

const [kind, out = ''] = process.argv.slice(2);
const environment = { ...process.env, CERTPREP_HEADLESS: '1' };
const start = await prepare(environment, process.platform, process.getuid?.() === 0);
if ('code' in start) throw new Error(`No browser host here: ${start.code}`);
const told = await (kind === 'bare' ? bare(start) : window(start));
process.stdout.write(`${JSON.stringify(told)}\n`);

async function window(options: Start) {
  const onBug = (error: unknown): never => {
    throw error;
  };
  const forcedExtensions = await findForcedExtensions(process.platform, environment);
  const opened = await openWindow({ ...options, forcedExtensions, out, onBug }, (host) => {
    return makeProduct(host, () => nodeWorker(join(out, 'main/worker.js')), onBug, keptPlaces(join(out, 'main')));
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.why));
  await evaluated(opened.window.pipe, USABLE);
  const usable = now();
  await opened.window.quit();
  return { began: performance.timeOrigin, usable };
}

async function bare({ executable, headless, sandbox }: Start) {
  const profile = await makeProfile();
  const began = now();
  const browser = startBrowser(executable, { profile, headless, sandbox });
  await evaluated(browser.pipe, DRAWN);
  const usable = now();
  browser.kill();
  await browser.ended;
  await removeProfile(profile);
  return { began, usable };
}

/** Waits for what `expression` promises in the first page. */
async function evaluated(pipe: Pipe, expression: string): Promise<void> {
  let last = DRIVER_IDS;
  const waiting = new Map<number, (answer: Answer) => void>();
  pipe.onMessage((value) => {
    const answer = value as Answer;
    waiting.get(answer.id ?? 0)?.(answer);
  });
  const send = (method: string, params: unknown, sessionId?: string): Promise<unknown> => {
    const id = ++last;
    pipe.write({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) });
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
    });
  };
  let targetId: string | undefined;
  while (targetId === undefined) {
    const { targetInfos } = (await send('Target.getTargets', {})) as {
      targetInfos: readonly { targetId: string; type: string }[];
    };
    targetId = targetInfos.find(({ type }) => type === 'page')?.targetId;
  }
  const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string };
  const evaluate = (): Promise<boolean> =>
    send('Runtime.evaluate', { expression, awaitPromise: true }, sessionId).then(
      () => true,
      // The page it was asked of has made room for the next one.
      () => false,
    );
  while (!(await evaluate()));
}

function now(): number {
  return performance.timeOrigin + performance.now();
}
