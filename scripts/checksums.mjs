/** `node scripts/checksums.mjs FOLDER`: SHA256SUMS-<system> of the packages in it, as `sha256sum -c` reads it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? 'dist';
const packages = readdirSync(folder)
  .filter((name) => name.startsWith('certprep-') || name.endsWith('.cdx.json'))
  .toSorted();
const lines = packages.map((name) => {
  const digest = createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex');
  return `${digest}  ${name}\n`;
});
writeFileSync(join(folder, `SHA256SUMS-${process.platform}`), lines.join(''));
