/** Certificates by the thousand: read in full in this process, and listed from one file by a process of its own. */
import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { engine } from '../engine.mjs';
import { Certificates, pem, sha256 } from '../material/certificates.mjs';
import { same } from '../material/contents.mjs';
import { peerPackages } from '../packages.mjs';
import { certprep, openssl, ROOT, run } from '../programs.mjs';

/** @typedef {import('../measure.mjs').Row} Row */
/** @typedef {import('../../src/core/x509/certificate.ts').Certificate} Certificate */
/** @typedef {import('../../src/shared/answers.ts').InspectAnswer} InspectAnswer */
/** @typedef {{ subject: string, issuer: string, serial: string, from: number, to: number, names: string, usages: readonly string[], isCa: boolean, sha256: string, sha1: string }} Summary */

const LEAST = join(ROOT, 'bench/peers/least-list.cjs');

/** @param {import('../run.mjs').Bench} bench @returns {readonly Row[]} */
export function certificateRows({ work, isShort }) {
  const count = isShort ? 1_000 : 10_000;
  return [summaries(count), libraries(1_000), listed(work, count)];
}

/** @param {number} count @param {'rsa' | undefined} kind */
async function made(count, kind) {
  const certificates = await Certificates.load();
  return Array.from({ length: count }, (_, i) => certificates.leaf(i, kind).der);
}

/** @param {number} count @returns {Row} */
function summaries(count) {
  /** @type {Buffer[]} */
  let ders = [];
  /** @type {(der: Buffer) => Summary} */
  let ours;
  /** @type {readonly Summary[]} */
  let last = [];
  return {
    id: 'certificates-summarised',
    job: `${count.toLocaleString('en')} certificates to full summaries: names, SANs, dates, usages, digests`,
    prepare: async () => {
      ders = await made(count, undefined);
      ours = await ourSummary();
    },
    rounds: 5,
    ours: {
      job: () => ders.map((der) => ours(der)),
      check: (/** @type {readonly Summary[]} */ all) => void (last = all),
    },
    peers: [
      {
        name: 'node X509Certificate',
        goal: 0.15,
        job: () => ders.map(nodeSummary),
        check: (/** @type {readonly Summary[]} */ all) => sameSummaries(last, all),
      },
    ],
  };
}

async function ourSummary() {
  const { readCertificate } = /** @type {typeof import('../../src/core/x509/certificate.ts')} */ (
    await engine('src/core/x509/certificate.ts')
  );
  const { sanView } = /** @type {typeof import('../../src/core/x509/general-name.ts')} */ (
    await engine('src/core/x509/general-name.ts')
  );
  const { hashHex } = /** @type {typeof import('../../src/core/crypto/nodecrypto.ts')} */ (
    await engine('src/core/crypto/nodecrypto.ts')
  );
  /** @param {Buffer} der @returns {Summary} */
  return (der) => {
    const certificate = readCertificate(der);
    const { subject, issuer, serial, notBefore, notAfter, subjectAltName, keyUsage, extendedKeyUsage } = certificate;
    return {
      subject: subject.toString(),
      issuer: issuer.toString(),
      serial,
      from: notBefore,
      to: notAfter,
      names: (subjectAltName ?? [])
        .map(sanView)
        .map(({ type, value }) => `${type}:${value}`)
        .join(),
      usages: [...(extendedKeyUsage ?? []), ...(keyUsage ?? [])],
      isCa: certificate.isCa,
      sha256: certificate.sha256,
      sha1: hashHex('sha1', certificate.der),
    };
  };
}

/** Of usages Node tells the extended ones only. @param {Buffer} der @returns {Summary} */
function nodeSummary(der) {
  const certificate = new X509Certificate(der);
  return {
    subject: certificate.subject,
    issuer: certificate.issuer,
    serial: certificate.serialNumber,
    from: Date.parse(certificate.validFrom),
    to: Date.parse(certificate.validTo),
    names: certificate.subjectAltName ?? '',
    usages: certificate.keyUsage,
    isCa: certificate.ca,
    sha256: certificate.fingerprint256,
    sha1: certificate.fingerprint,
  };
}

/** Each says it in words of its own. @param {readonly Summary[]} ours @param {readonly Summary[]} theirs */
function sameSummaries(ours, theirs) {
  for (const [i, one] of ours.entries()) {
    const other = /** @type {Summary} */ (theirs[i]);
    same('serial', one.serial.toUpperCase(), other.serial);
    same('validity', `${one.from} ${one.to}`, `${other.from} ${other.to}`);
    same(
      'names',
      one.names.replaceAll(/[\s,]/g, ''),
      other.names.replaceAll('IP Address', 'IP').replaceAll(/[\s,]/g, ''),
    );
    same('subject', one.subject, other.subject.replaceAll('\n', ', '));
    same('issuer', one.issuer, other.issuer.replaceAll('\n', ', '));
    same('usages', one.usages.filter((usage) => usage.includes('.')).join(), other.usages.join());
    same('digests', `${one.sha256} ${one.sha1}`, `${other.sha256} ${other.sha1}`.replaceAll(':', '').toLowerCase());
  }
}

/** RSA certificates, since node-forge reads no others. @param {number} count @returns {Row} */
function libraries(count) {
  /** @type {Buffer[]} */
  let ders = [];
  /** @type {(der: Buffer) => Summary} */
  let ours;
  /** @type {ReadNames} */
  let forge;
  /** @type {ReadNames} */
  let pkijs;
  let expected = '';
  /** @param {readonly string[]} found */
  const check = (found) => same('names', found.join('\n').replaceAll(/\s/g, ''), expected);
  return {
    id: 'certificates-libraries',
    job: `${count.toLocaleString('en')} RSA certificates read by libraries: common name, serial, SANs`,
    rounds: 3,
    prepare: async () => {
      ders = await made(count, 'rsa');
      ours = await ourSummary();
      forge = await namesBy('forge-names.cjs');
      pkijs = await namesBy('pkijs-names.mjs');
    },
    ours: {
      job: () => ders.map((der) => ours(der)),
      check: (/** @type {readonly Summary[]} */ all) => {
        expected = all
          .map(({ subject, serial, names }) => {
            const dns = names.split(',').flatMap((name) => (name.startsWith('DNS:') ? [name.slice(4)] : []));
            return `${/CN=(.*)$/.exec(subject)?.[1]}${serial}${dns.join(',')}`;
          })
          .join('');
      },
    },
    peers: [
      { name: 'node-forge', job: () => ders.map((der) => forge(der)), check },
      { name: 'pkijs', rounds: 2, job: () => ders.map((der) => pkijs(der)), check },
    ],
  };
}

/** @typedef {(der: Buffer) => string} ReadNames */

/** A peer's library, driven by a script in peers/. @param {string} script @returns {Promise<ReadNames>} */
async function namesBy(script) {
  const { namesWith } = /** @type {{ namesWith: (packages: string) => Promise<ReadNames> }} */ (
    await import(pathToFileURL(join(ROOT, 'bench/peers', script)).href)
  );
  return namesWith(peerPackages());
}

/** @param {string} work @param {number} count @returns {Row} */
function listed(work, count) {
  const file = join(work, 'all.pem');
  /** @type {string} */
  let expected = '';
  let printed = 0;
  return {
    id: 'certificates-listed',
    job: `${count.toLocaleString('en')} certificates of one PEM file listed in full, process start included`,
    rounds: 5,
    prepare: async () => {
      const ders = await made(count, undefined);
      writeFileSync(file, ders.map((der) => pem('CERTIFICATE', der)).join(''));
      expected = ders.map(sha256).join();
    },
    ours: {
      job: () => certprep(['inspect', file, '--json']),
      check: (/** @type {string} */ text) => {
        const { items } = /** @type {InspectAnswer} */ (JSON.parse(text));
        same('certificates', items.map((item) => item.sha256).join(), expected);
        printed = text.length;
      },
    },
    peers: [
      {
        name: 'openssl storeutl -text',
        goal: 0.1,
        rounds: 3,
        job: () => openssl(['storeutl', '-noout', '-text', '-certs', file]),
        check: (/** @type {string} */ text) => same('count', text.match(/Serial Number:/g)?.length, count),
      },
    ],
    limit: {
      name: 'the file read, each certificate and as much as its key decoded and digested natively, as much text written, by a Node without any other code',
      job: () => run(process.execPath, [LEAST, file, String(printed)]),
      check: (/** @type {string} */ text) => {
        same('octets', text.length, printed);
        same('certificates', text.split('\n').slice(0, count).join(), expected);
      },
    },
  };
}
