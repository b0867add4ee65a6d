/** A scheme of the program's own: no other program answers it, and no network is asked. */
export const SCHEME = 'app';
export const ORIGIN = `${SCHEME}://certprep`;
