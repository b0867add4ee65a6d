/** Calls `work` once, that many milliseconds from now; answers the way to call it off. An argument, as the clock is. */
export type After = (milliseconds: number, work: () => void) => () => void;

export const after: After = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};
