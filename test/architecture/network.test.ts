/** One file of the project downloads anything, and it is no part of the program. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const NETWORK = /(?:from|import|require)\s*\(?\s*['"](?:node:)?(?:https?|http2|net|dgram|dns|dns\/promises|tls)['"]/;

/** Node's own list of roots is read through its TLS module, which connects to nothing by itself. */
const READS_THE_LIST = 'scripts/build/public-pack.mjs';

test('only tools/library-fetch.mjs may open a connection', () => {
  const files = ['src', 'scripts', 'tools', 'bench'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  const sources = files.filter((path) => /\.(?:tsx?|[cm]?js)$/.test(path));
  const connecting = sources.filter((path) => NETWORK.test(readFileSync(join(ROOT, path), 'utf8')));
  expect(connecting.toSorted()).toEqual([READS_THE_LIST, 'tools/library-fetch.mjs']);
});
