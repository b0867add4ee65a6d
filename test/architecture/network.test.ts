/** One file of the project downloads anything, and it is no part of the program. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const NETWORK = /(?:from|import|require)\s*\(?\s*['"](?:node:)?(?:https?|http2|net|dgram|dns|dns\/promises|tls)['"]/;

/** Node's TLS module connects to nothing by itself: one reads its list of roots, the other has it open a PFX. */
const CONNECT_TO_NOTHING = ['scripts/build/public-pack.mjs', 'scripts/runtimes.mjs'];

test('only tools/library-fetch.mjs may open a connection', () => {
  const files = ['src', 'scripts', 'tools', 'bench'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  const sources = files.filter((path) => /\.(?:tsx?|[cm]?js)$/.test(path));
  const connecting = sources.filter((path) => NETWORK.test(readFileSync(join(ROOT, path), 'utf8')));
  expect(connecting.toSorted()).toEqual([...CONNECT_TO_NOTHING, 'tools/library-fetch.mjs']);
});
