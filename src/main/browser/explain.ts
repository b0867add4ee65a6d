/** The sentences for a window that is not possible, on standard error before the terminal takes over. */
import type { Impossible } from './impossible.ts';

export function explain(why: Impossible): string {
  switch (why.code) {
    case 'NO_BROWSER':
      return (
        'There is no window here: no Chrome, Edge or Chromium was found. Looked for:\n' +
        `${why.looked.map((path) => `  ${path}`).join('\n')}\n` +
        'Install one, or name one with CERTPREP_BROWSER=/path/to/it.'
      );
    case 'NO_DISPLAY':
      return 'There is no window here: neither DISPLAY nor WAYLAND_DISPLAY is set, so no screen can be reached.';
    case 'ROOT':
      return (
        "There is no window for root: the browser's sandbox does not work for root, and it is not turned off. " +
        'Start CertPrep as a normal user.'
      );
    case 'BROWSER_ENDED':
      return (
        `There is no window here: ${why.browser} ended before it answered. On a managed computer a policy may forbid ` +
        'remote debugging (RemoteDebuggingAllowed), on which this window stands; elsewhere its sandbox or the screen ' +
        'may be out of reach.' +
        (why.said.trim() && ` It said:\n${why.said.trim().replaceAll(/^/gm, '  ')}`)
      );
  }
}
