/** How out/main/browser.js ends, for whoever started it. */
export const EXIT = {
  /** The window was open and was closed. */
  closed: 0,
  /** A bug; what it was stands on standard error. */
  bug: 1,
  /** No window is possible here, standard error says why: do the job in the terminal. */
  impossible: 3,
} as const;
