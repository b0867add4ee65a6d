/** Runs in the page: puts the stretched English in the place of the English that was loaded, and has it read. */
import { stretched } from '#test/words/stretched.ts';

/** The two tables of a language, as the build names their files. */
const TABLES = /\/assets\/(?:words|window)-[^/]*\.js$/;

async function stretch(): Promise<void> {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  for (const address of loaded.filter((name) => TABLES.test(name))) {
    // The module that the page itself has: import() gives the same one again.
    const tables = Object.values((await import(address)) as Record<string, Record<string, unknown>>);
    for (const table of tables) {
      const { language, ...texts } = table;
      Object.assign(table, stretched(texts), language === undefined ? {} : { language });
    }
  }
  (globalThis as unknown as EventTarget).dispatchEvent(new Event('languagechange'));
}

export const done = stretch();
