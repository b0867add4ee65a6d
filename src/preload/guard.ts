/**
 * Keeps the page where it is. Main refuses all of this as well; here it is stopped before it can flash up a window or
 * an error.
 */

/** A file that is dropped beside the drop zone would otherwise be opened in place of the program, or in a new tab. */
export function guardDrops(): void {
  for (const type of ['dragover', 'drop']) {
    // In the bubble phase, after the zones themselves have had their turn.
    window.addEventListener(type, (event) => event.preventDefault());
  }
}

/** No link leads out and none opens a window; those the program draws are buttons. */
export function guardLinks(): void {
  Object.defineProperty(window, 'open', { value: () => null, writable: false, configurable: false });
  const stop = (event: MouseEvent): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link && (link.target !== '' || link.origin !== location.origin)) event.preventDefault();
  };
  window.addEventListener('click', stop, true);
  window.addEventListener('auxclick', stop, true);
}

/** Ways to the network, or to code outside this page, that request interception does not see. */
export const NETWORK_OBJECTS: readonly string[] = [
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'WebTransport',
  'WebSocket',
  'EventSource',
  'SharedWorker',
  'Worker',
];

/** Refers to nothing outside itself: Electron carries its text into the page's world. */
export function remove(names: readonly string[]): void {
  for (const name of names) Reflect.deleteProperty(globalThis, name);
}
