import type { Page } from '@playwright/test';

/**
 * Drops real files and folders from disk on the middle of what `selector` finds, as a file manager does.
 *
 * @param paths absolute
 */
export async function drop(page: Page, selector: string, paths: readonly string[]): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`Nothing is to be seen of ${selector}`);
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await session.detach();
}
