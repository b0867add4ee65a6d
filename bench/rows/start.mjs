/** Small jobs in the terminal, where starting is most of the work, beside a Node that does nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Certificates, pem } from '../material/certificates.mjs';
import { contents, same } from '../material/contents.mjs';
import { PASSWORD, pfx } from '../material/pfx.mjs';
import { certprep, ROOT, run, turn } from '../programs.mjs';

/** @typedef {import('../measure.mjs').Row} Row */

const FILES = 8;
const LEAST = join(ROOT, 'bench/peers/least.cjs');

/** @param {import('../run.mjs').Bench} bench @returns {readonly Row[]} */
export function startRows({ work }) {
  const numbers = Array.from({ length: FILES }, (_, i) => i);
  const passwords = join(work, 'password.txt');
  const out = join(work, 'out.pem');
  const opened = ['--password-file', passwords, '--out', out, '--force'];
  return [
    {
      id: 'small-conversion',
      job: 'one small PFX (2,048 iterations) to PEM in the terminal, process start included',
      rounds: 21,
      prepare: async () => {
        const certificates = await Certificates.load();
        writeFileSync(passwords, `${PASSWORD}\n`);
        for (const i of numbers) {
          const leaf = certificates.leaf(2 * i + 1, 'ec');
          writeFileSync(join(work, `${i}.pfx`), await pfx(leaf, 'modern', 2048));
          writeFileSync(
            join(work, `${i}.expected`),
            pem('CERTIFICATE', leaf.der) + pem('CERTIFICATE', leaf.issuer.der) + pem('PRIVATE KEY', leaf.key.pkcs8),
          );
        }
      },
      ours: {
        job: (i) => certprep(['convert', join(work, `${turn(numbers, i)}.pfx`), '--to', 'pem', ...opened]),
        check: (_, i) => {
          const expected = readFileSync(join(work, `${turn(numbers, i)}.expected`), 'utf8');
          same('converted', contents(readFileSync(out, 'utf8')), contents(expected));
        },
      },
      peers: [{ name: 'node -e 0', goal: 1.35, job: () => run(process.execPath, ['-e', '0']) }],
      limit: {
        name: 'node:crypto loaded, three keys derived natively, a file written, flushed and read back, by a Node without any other code',
        job: (i) =>
          run(process.execPath, [LEAST, join(work, `${turn(numbers, i)}.pfx`), PASSWORD, '2048', join(work, 'least')]),
      },
    },
  ];
}
