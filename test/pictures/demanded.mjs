/**
 * The states that must have a picture, by the area that is in them: those of the design's table, of each of its pictures and
 * of what its corrections name. A name is that of a state in test/e2e/window/states.ts, and of its pictures.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const DEMANDED = {
  window: ['empty', 'drag-over', 'drag-over-work', 'importing', 'ten-thousand', 'broken', 'drop-refused'],
  received: ['three-locked', 'locked', 'entry-password', 'needs-attention', 'found'],
  key: ['problems', 'key-on-device'],
  chain: [
    ...['chain-complete', 'chain-gap', 'gap-stays', 'carry-card', 'chain-expired', 'two-paths', 'chain-two-paths'],
    ...['chain-from-library', 'chain-root-apart', 'confirm-root', 'several-certificates'],
  ],
  certificate: ['inspector', 'inspector-fields', 'inspector-asn1'],
  hostnames: ['edit-hosts'],
  target: ['no-target', 'target-picker', 'own-target'],
  checks: [
    'ready',
    'ready-with-warnings',
    'fixes',
    'checklist',
    'accepted',
    'export-anyway',
    'shared',
    'judged-as-of',
    'judge-at',
  ],
  export: ['choose-folder', 'export-preview', 'writing', 'no-room', 'file-exists', 'verified', 'report'],
  'all bundles': ['all-bundles', 'all-bundles-written'],
  'new password': ['new-password', 'own-password', 'password-differs'],
  'trust bundle': ['trust-bundle', 'trust-compared', 'trust-locked', 'trust-leaf'],
  program: ['settings', 'security', 'library-import', 'offline', 'keyboard', 'commands', 'ready-zoom200'],
};

/** Of a picture: at its size, light and dark. A window that is zoomed into has one size. @param {string} state */
export function picturesOf(state) {
  const sizes = state.endsWith('-zoom200') ? [''] : ['', '-900x600'];
  return sizes.flatMap((size) => [`${state}${size}`, `${state}${size}-dark`]);
}
