/** What a person has to do, counted. */
import type { Page } from '@playwright/test';

/** One thing that a person decides and does. */
export type Act = (what: string, work: () => Promise<void>) => Promise<void>;

/** Lets a person act so many times and no more. */
export function counted(most: number): { readonly act: Act; readonly done: readonly string[] } {
  const done: string[] = [];
  return {
    done,
    async act(what, work) {
      done.push(what);
      if (done.length > most) throw new Error(`One action too many: ${done.join(', ')}`);
      await work();
    },
  };
}

/**
 * Goes where the window itself leads, from one button to what came of it: answers each sheet by its title as it opens. A
 * sheet that is not foreseen, and one that is not there, fails.
 */
export async function throughSheets(
  page: Page,
  sheets: readonly (readonly [title: RegExp, answer: () => Promise<void>])[],
): Promise<void> {
  for (const [title, answer] of sheets) {
    await page.getByRole('dialog', { name: title }).waitFor();
    await answer();
  }
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
