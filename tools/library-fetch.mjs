/**
 * The only code of this project that uses the network, and no part of the program: it downloads the public reports of
 * the Common CA Database (ccadb.org/resources) into a folder, from which a release is built with
 *
 *   node tools/library-fetch.mjs FOLDER && CERTPREP_CCADB=FOLDER npm run build
 *
 * HTTPS alone, with the certificates of this Node's list; a folder is filled whole or not at all.
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { dirname, join, resolve } from 'node:path';

/** File names and addresses. @type {Readonly<Record<string, string>>} */
const REPORTS = {
  'intermediates.csv': 'https://ccadb.my.salesforce-sites.com/mozilla/PublicAllIntermediateCertsWithPEMCSV',
  'roots.csv': 'https://ccadb.my.salesforce-sites.com/mozilla/IncludedCACertificateReportPEMCSV',
};

const MOST_OCTETS = 128 * 1024 * 1024;
const MOST_REDIRECTS = 3;
const SILENCE_MS = 60_000;

/**
 * @typedef {object} FetchOptions
 * @property {Readonly<Record<string, string>>} [reports] in place of the CCADB's
 * @property {string} [ca] PEM of an authority to trust in place of the list's
 * @property {number} [most] octets of one report
 * @property {number} [now] milliseconds since 1970 UTC
 */

/**
 * Downloads each report, and the date of today as date.txt. Throws, and leaves no folder, where one can't be had.
 * @param {string} folder must not be there yet
 * @param {FetchOptions} [options]
 */
export async function fetchReports(folder, { reports = REPORTS, ca, most = MOST_OCTETS, now = Date.now() } = {}) {
  const target = resolve(folder);
  mkdirSync(dirname(target), { recursive: true });
  const work = mkdtempSync(`${target}-`);
  try {
    for (const [name, address] of Object.entries(reports)) {
      const text = await download(new URL(address), { ca, most }, MOST_REDIRECTS);
      if (!/^[^\n]*\bPEM\b/i.test(text)) throw new Error(`${address} answered something that is no report.`);
      writeFileSync(join(work, name), text);
    }
    writeFileSync(join(work, 'date.txt'), `${new Date(now).toISOString().slice(0, 10)}\n`);
    renameSync(work, target);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    throw error;
  }
}

/**
 * @param {URL} address
 * @param {{ ca: string | undefined, most: number }} limits
 * @param {number} redirects left
 * @returns {Promise<string>}
 */
async function download(address, { ca, most }, redirects) {
  if (address.protocol !== 'https:') throw new Error(`${address.href} is not https.`);
  const response = await ask(address, ca);
  const { statusCode = 0, headers } = response;
  if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined && redirects > 0) {
    response.destroy();
    return download(new URL(headers.location, address), { ca, most }, redirects - 1);
  }
  if (statusCode !== 200) {
    response.destroy();
    throw new Error(`${address.href} answered ${statusCode}.`);
  }
  /** @type {Buffer[]} */
  const chunks = [];
  let octets = 0;
  // What is thrown in here ends the connection.
  for await (const chunk of /** @type {AsyncIterable<Buffer>} */ (response)) {
    octets += chunk.length;
    if (octets > most) throw new Error(`${address.href} is larger than ${most} octets.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * @param {URL} address
 * @param {string | undefined} ca
 * @returns {Promise<import('node:http').IncomingMessage>}
 */
function ask(address, ca) {
  return new Promise((done, failed) => {
    const request = get(address, { ca, agent: false, headers: { 'accept-encoding': 'identity' } }, done);
    request.setTimeout(SILENCE_MS, () => request.destroy(new Error(`${address.href} fell silent.`)));
    request.on('error', failed);
  });
}

if (process.argv[1] === import.meta.filename) {
  const folder = process.argv[2];
  if (folder === undefined) {
    console.error('Usage: node tools/library-fetch.mjs FOLDER');
    process.exitCode = 2;
  } else {
    await fetchReports(folder);
    console.log(`The reports are in ${folder}.`);
  }
}
