/** out/main/open-product.js: the product and its window in a browser that is starting. Loaded while that does. */
import { join } from 'node:path';
import type { Worker } from '#app/work/port.ts';
import { nodeWorker } from '#app/work/node-worker.ts';
import { keptPlaces } from '../bridge/kept.ts';
import { makeProduct } from '../bridge/product.ts';
import { findForcedExtensions } from './forced-extensions.ts';
import type { Launched } from './launch.ts';
import type { Start } from './prepare.ts';
import { type Opened, openWindow } from './window.ts';

export interface OpenedProduct {
  readonly opened: Opened;
  /** Overwrites what is secret and ends the workers. */
  readonly close: () => Promise<void>;
}

export async function openProduct(
  start: Start,
  launched: Launched,
  onBug: (error: unknown) => void,
): Promise<OpenedProduct> {
  const worker = (): Worker => nodeWorker(join(import.meta.dirname, 'worker.js'));
  const forcedExtensions = await findForcedExtensions(process.platform, process.env);
  let close = (): Promise<void> => Promise.resolve();
  const options = { start, launched, forcedExtensions, out: join(import.meta.dirname, '..'), onBug };
  const opened = await openWindow(options, (host) => {
    const product = makeProduct(host, worker, onBug, keptPlaces(import.meta.dirname));
    ({ close } = product);
    return product;
  });
  return { opened, close: () => close() };
}
