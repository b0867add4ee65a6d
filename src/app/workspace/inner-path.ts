/** Paths of files inside archives: `outer.zip!/inner.cer` (contract/cli.md). */

/** An empty name is the archive itself. */
export function innerPath(archive: string, name: string): string {
  return name === '' ? archive : `${archive}!/${name}`;
}
