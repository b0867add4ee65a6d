/**
 * The corpora lie outside the repository, in $CERTPREP_SHARED (default ../shared). Without them a run proves less than
 * it seems to, so it fails, unless CERTPREP_PARTIAL=1 says that this is known.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SHARED = process.env['CERTPREP_SHARED'] ?? join(import.meta.dirname, '../../../shared');

/** Runs `declare` with the text of a corpus file; where it is missing, a test by the file's name says so instead. */
export function withCorpus(file: string, declare: (text: string) => void): void {
  withSharedFile(join('corpora', file), declare);
}

/** The same for any file of the shared folder. */
export function withSharedFile(file: string, declare: (text: string) => void): void {
  const path = join(SHARED, file);
  if (existsSync(path)) return declare(readFileSync(path, 'utf8'));
  const isPartial = process.env['CERTPREP_PARTIAL'] === '1';
  test.skipIf(isPartial)(`${file} was LEFT OUT: ${path} is missing`, () => {
    expect.fail(`${path} is missing. Set CERTPREP_SHARED, or CERTPREP_PARTIAL=1 to do without.`);
  });
}

/** The octets of a file that a corpus names. */
export function corpusFile(file: string): Uint8Array {
  return readFileSync(join(SHARED, 'corpora', file));
}
