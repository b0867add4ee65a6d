/**
 * Starts the same browser as the program does, with an empty page, and prints when it began and when that page was drawn,
 * in milliseconds since 1970. Bundled and run by rows/window.mjs.
 */
import { performance } from 'node:perf_hooks';
import { launch } from '#main/browser/launch.ts';
import { prepare } from '#main/browser/prepare.ts';
import { firstPage } from './first-page.ts';

/** In the next frame after the empty page it was told to open is there. */
const DRAWN = `new Promise((resolve) => {
  const isThere = () => location.protocol === 'data:' && document.readyState === 'complete';
  const look = () => requestAnimationFrame(isThere() ? resolve : look);
  look();
})`;

async function main(): Promise<void> {
  const start = await prepare(process.env, process.platform, process.getuid?.() === 0);
  if ('code' in start) throw new Error(`No browser host here: ${start.code}`);
  const began = now();
  const { browser, closed } = await launch(start);
  const page = await firstPage(browser.pipe);
  await page.evaluated(DRAWN);
  const usable = now();
  browser.kill();
  await closed;
  process.stdout.write(`${JSON.stringify({ began, usable })}\n`);
}

function now(): number {
  return performance.timeOrigin + performance.now();
}

void main();
