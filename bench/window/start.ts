/**
 * Watches out/main/browser.js, which Node was told to run after this: as soon as there is a button in its window that can
 * be pressed, it is, as by a mouse. Prints when the dialog for files opened, in milliseconds since 1970, and closes the
 * browser. Bundled and run by rows/window.mjs.
 */
import childProcess, { type ChildProcess } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import type { Readable, Writable } from 'node:stream';
import { openPipe, type Pipe } from '#main/browser/pipe.ts';
import { firstPage } from './first-page.ts';

/** The middle of the first button of its kind, in the next frame after it is there and can be pressed. */
const BUTTON = `new Promise((resolve) => {
  const look = () => requestAnimationFrame(() => {
    const button = document.querySelector('main button.primary');
    const { left, top, width, height } = button?.getBoundingClientRect() ?? { width: 0 };
    if (button === null || button.disabled || width === 0) look();
    else requestAnimationFrame(() => resolve({ x: left + width / 2, y: top + height / 2 }));
  });
  look();
})`;

async function watch(pipe: Pipe): Promise<void> {
  const page = await firstPage(pipe);
  await page.send('Page.enable', {});
  await page.send('Page.setInterceptFileChooserDialog', { enabled: true });
  const { x, y } = (await page.evaluated(BUTTON)) as { x: number; y: number };
  const opened = page.event('Page.fileChooserOpened');
  const mouse = { x, y, button: 'left', clickCount: 1 };
  void page.send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' });
  void page.send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' });
  await opened;
  const usable = performance.timeOrigin + performance.now();
  process.stdout.write(`${JSON.stringify({ usable })}\n`);
  await page.send('Browser.close', {});
}

const { spawn } = childProcess;
childProcess.spawn = ((...given: Parameters<typeof spawn>): ChildProcess => {
  childProcess.spawn = spawn;
  const child = spawn(...given);
  watch(openPipe(child.stdio[3] as Writable, child.stdio[4] as Readable)).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    child.kill();
  });
  return child;
}) as typeof spawn;
