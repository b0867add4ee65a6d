/** The program as built, in the installed browser, with the test as a second driver on its pipe. */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { makeProduct, type Product } from '#main/bridge/product.ts';
import { launch } from '#main/browser/launch.ts';
import { prepare } from '#main/browser/prepare.ts';
import { openWindow } from '#main/browser/window.ts';
import type { TrustPlaces } from '#app/store/trust.ts';
import { nodeWorker } from '#app/work/node-worker.ts';
import type { ForcedExtension } from '#shared/about.ts';
import type { PlaceId } from '#shared/place.ts';
import type { App } from './app.ts';
import { driverTransport } from './transport.ts';

const OUT = join(import.meta.dirname, '../../out');

interface Options {
  /** In place of the one that is found. */
  readonly browser?: string;
  /** On the screen that DISPLAY names, or `browser` by itself; it is headless otherwise, unless HEADED=1. */
  readonly headed?: boolean;
  /** Where settings and the person's library lie; nowhere, where it is not given. */
  readonly kept?: TrustPlaces;
  readonly forcedExtensions?: readonly ForcedExtension[];
}

export async function openBrowserApp({
  browser,
  headed = process.env['HEADED'] === '1',
  kept,
  forcedExtensions = [],
}: Options = {}): Promise<App> {
  const screen = headed ? { CERTPREP_HEADLESS: '0', DISPLAY: ':0' } : { CERTPREP_HEADLESS: '1' };
  const environment = { ...screen, ...process.env };
  const found = await prepare(environment, process.platform, process.getuid?.() === 0);
  if ('code' in found) throw new Error(`No browser host here: ${found.code}. See src/main/browser/prepare.ts`);
  const start = { ...found, executable: browser ?? found.executable };

  const products: Product[] = [];
  const bugs: unknown[] = [];
  const onBug = (error: unknown): number => bugs.push(error);
  const options = { start, launched: await launch(start), forcedExtensions, out: OUT, onBug };
  const opened = await openWindow(options, (host) => {
    const product = makeProduct(host, () => nodeWorker(join(OUT, 'main/worker.js')), onBug, kept);
    products.push(product);
    return product;
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.why));
  const { window } = opened;
  const driver = await chromium.connectOverCDP(driverTransport(window.pipe));
  const page = driver.contexts()[0]?.pages()[0];
  if (!page) throw new Error('The window has no page.');
  return {
    kind: 'chromium',
    page,
    window,
    pathOf: (id: string) => products[0]?.places.path(id as PlaceId) ?? null,
    answerFolder: null,
    bugs,
    async close() {
      await driver.close();
      await window.quit();
      await products[0]?.close();
    },
  };
}
