/**
 * The library pack that goes with the program: its roots are the ones of Mozilla's list that this Node brings, and with
 * CERTPREP_CCADB=FOLDER (what tools/library-fetch.mjs downloaded) the public intermediates and the dates of distrust.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rootCertificates } from 'node:tls';

/**
 * @param {readonly [string, ...string[]]} certprep how the terminal twin is started, which makes it
 * @param {string} pack where it goes
 */
export function writePublicPack([program, ...before], pack) {
  const work = mkdtempSync(join(tmpdir(), 'certprep-roots-'));
  try {
    const roots = join(work, `node-${process.version}.pem`);
    writeFileSync(roots, `${rootCertificates.join('\n')}\n`);
    const reports = process.env['CERTPREP_CCADB'];
    const from = reports === undefined ? [roots] : [roots, reports];
    const list = `Mozilla's roots of Node ${process.version}${reports === undefined ? '' : ', and the CCADB'}`;
    // The reports speak of more roots than these: none of them is added.
    const args = ['library', 'build', ...from.flatMap((path) => ['--from', path]), '--roots', roots];
    const how = ['--list', list, '--at', listDate(reports), '--out', pack, '--force'];
    const { status, stdout, stderr } = spawnSync(program, [...before, ...args, ...how], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The library pack could not be made:\n${stdout}${stderr}`);
  } finally {
    rmSync(work, { recursive: true });
  }
}

/**
 * Of the older of the two lists, so that the pack never claims to be newer than it is. Node does not say when it was
 * released: its changelog does, where it is installed, and else the time its program bears.
 * @param {string | undefined} reports
 */
function listDate(reports) {
  const dates = [
    nodeDate(),
    ...(reports === undefined ? [] : [readFileSync(join(reports, 'date.txt'), 'utf8').trim()]),
  ];
  return `${/** @type {string} */ (dates.toSorted()[0]).slice(0, 10)}T00:00:00Z`;
}

function nodeDate() {
  const changelog = join(dirname(process.execPath), '..', 'CHANGELOG.md');
  if (existsSync(changelog)) {
    const heading = new RegExp(`(\\d{4}-\\d{2}-\\d{2}), Version ${process.versions.node.replaceAll('.', '\\.')} `);
    const found = heading.exec(readFileSync(changelog, 'utf8'))?.[1];
    if (found !== undefined) return found;
  }
  return statSync(process.execPath).mtime.toISOString();
}
