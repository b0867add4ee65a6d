/** A folder of ten thousand mixed files inspected beside a loop over openssl, and how that grows with the files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { same } from '../material/contents.mjs';
import { mixedFolder } from '../material/folder.mjs';
import { PASSWORD } from '../material/pfx.mjs';
import { peakMib } from '../peak.mjs';
import { certprep, CERTPREP, ROOT, run } from '../programs.mjs';

/** @typedef {import('../../src/shared/answers.ts').InspectAnswer} InspectAnswer */

/** @param {import('../run.mjs').Bench} bench @returns {readonly import('../run.mjs').AnyRow[]} */
export function folderRows({ work, isShort }) {
  const passwords = join(work, 'password.txt');
  writeFileSync(passwords, `${PASSWORD}\n`);
  return [
    inspected(work, passwords, isShort ? 60 : 10_000),
    grown(work, passwords, isShort ? [1, 10, 100, 1_000] : [1, 10, 100, 1_000, 10_000]),
  ];
}

/** @param {string} work @param {string} passwords @param {number} count @returns {import('../measure.mjs').Row} */
function inspected(work, passwords, count) {
  const folder = join(work, `mixed-${count}`);
  /** @type {readonly string[]} */
  let digests = [];
  return {
    id: 'folder-inspected',
    job: `folder of ${count.toLocaleString('en')} mixed files inspected, JSON out`,
    rounds: 2,
    isWarm: true,
    prepare: async () => void (digests = await mixedFolder(folder, count)),
    ours: {
      job: () => certprep(['inspect', folder, '--password-file', passwords, '--json']),
      check: (/** @type {string} */ text) => {
        const { items } = /** @type {InspectAnswer} */ (JSON.parse(text));
        const found = items.flatMap(({ sha256, subject }) =>
          sha256 !== null && subject?.includes('CN=host-') ? [sha256] : [],
        );
        same('certificates', found.toSorted().join(), digests.join());
      },
    },
    peers: [
      {
        name: 'openssl, a loop in sh',
        goal: 0.1,
        // It takes minutes.
        ...(count > 1_000 ? { rounds: 1 } : {}),
        job: () => run('sh', [join(ROOT, 'bench/peers/text-of-folder.sh'), folder, passwords]),
        check: (/** @type {string} */ text) => {
          const found = [...text.matchAll(/sha256 Fingerprint=([0-9A-F:]+)/g)];
          const hex = found.map(([, print = '']) => print.replaceAll(':', '').toLowerCase());
          same('certificates', hex.toSorted().join(), digests.join());
        },
      },
    ],
  };
}

/** @param {string} work @param {string} passwords @param {readonly number[]} sizes @returns {import('../growth.mjs').Growth} */
function grown(work, passwords, sizes) {
  return {
    id: 'folder-growth',
    job: 'folder of mixed files inspected, JSON out, process start included',
    unit: 'files',
    sizes,
    rounds: 3,
    mostMib: 400,
    prepare: async () => {
      mkdirSync(join(work, 'growth'));
      for (const size of sizes) await mixedFolder(join(work, 'growth', String(size)), size);
    },
    run: async (size) => {
      const args = ['inspect', join(work, 'growth', String(size)), '--password-file', passwords, '--json'];
      const start = performance.now();
      certprep(args);
      const ms = performance.now() - start;
      // Of another run, so that looking at its memory costs no time of the first.
      return { ms, mib: await peakMib(process.execPath, [CERTPREP, ...args]) };
    },
  };
}
