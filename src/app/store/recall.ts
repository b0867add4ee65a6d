/** Last time's report or manifest, told apart from files to read. */
import { extname } from 'node:path';
import { readFile } from '../files/read.ts';
import { MOST_MANIFEST_OCTETS } from '../manifest/parse.ts';
import { type PreviousBundle, readPrevious } from '../manifest/previous.ts';

const ENDINGS: ReadonlySet<string> = new Set(['.json', '.yaml', '.yml']);

/** Null where the file at `path` is neither; it is then a file like any other. */
export async function recalled(path: string): Promise<readonly PreviousBundle[] | null> {
  if (!ENDINGS.has(extname(path).toLowerCase())) return null;
  const bytes = await readFile(path, MOST_MANIFEST_OCTETS);
  return bytes.ok ? readPrevious(new TextDecoder().decode(bytes.value)) : null;
}
