/** `npm run sbom [-- FOLDER]`: what the product is made of, as CycloneDX, from the lock file; in dist/ or FOLDER. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
const text = execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
/** @typedef {Record<string, unknown> & { metadata: { timestamp?: string, component: { name: string } } }} Bill */
const bill = /** @type {Bill} */ (JSON.parse(text));
// The same lock gives the same bill: without the moment it was made at, and without the number drawn for it.
delete bill.serialNumber;
delete bill.metadata.timestamp;
// npm takes the folder's name for it.
bill.metadata.component.name = 'certprep';
const folder = process.argv[2] ?? join(root, 'dist');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
