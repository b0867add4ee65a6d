/** Who asks. Both hosts say it in the same two words, so that the check stands in one place. */
export interface Sender {
  /** Address of the asking document; null when the host can't tell any more, as after a frame was removed. */
  readonly url: string | null;
  /** Whether it is the top document of the program's own window. */
  readonly top: boolean;
}

/**
 * @param origin such as 'https://certprep.invalid'. Compared by its parts: `new URL('app://certprep/').origin` is the
 *   text 'null', because the URL standard knows no origin for schemes of one's own.
 */
export function isOurs(sender: Sender, origin: string): boolean {
  if (!sender.top || sender.url === null || !URL.canParse(sender.url)) return false;
  const { protocol, host } = new URL(sender.url);
  const ours = new URL(origin);
  return protocol === ours.protocol && host === ours.host;
}
