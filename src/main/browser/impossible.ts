/** Why there can be no window here. Not a bug: the job is done in the terminal instead. */
export type Impossible =
  | { readonly code: 'NO_BROWSER'; readonly looked: readonly string[] }
  | { readonly code: 'NO_DISPLAY' }
  /** The browser's sandbox does not work for root, and it is not turned off unasked. */
  | { readonly code: 'ROOT' }
  /** Gone before its first answer: a policy that forbids remote debugging, an unusable sandbox or display. */
  | { readonly code: 'BROWSER_ENDED'; readonly browser: string; readonly said: string };
