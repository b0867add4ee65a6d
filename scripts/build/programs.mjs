/** What the launcher may start. Each is complete in itself: the less there is in it, the sooner it runs. */

/** @typedef {{ entry: string, commands: readonly string[] | null }} Program */

const MAIN = 'src/cli/main.ts';

/** @type {Readonly<Record<'bundle' | 'reading' | 'worker', Program>>} */
export const PROGRAMS = {
  bundle: { entry: MAIN, commands: null },
  /** Whoever only reads or converts needs neither targets, nor reports, nor what hands over. */
  reading: { entry: MAIN, commands: ['inspect', 'chain', 'hosts', 'convert'] },
  /** What reads back. */
  worker: { entry: 'src/app/work/worker.ts', commands: null },
};
