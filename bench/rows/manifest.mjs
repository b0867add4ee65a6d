/** Many hand-overs in one run: a manifest of bundles exported, beside a script that does the same with openssl. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../engine.mjs';
import { Certificates, pem } from '../material/certificates.mjs';
import { contents, same } from '../material/contents.mjs';
import { PASSWORD } from '../material/pfx.mjs';
import { certprep, ROOT, run } from '../programs.mjs';

/** @typedef {import('../measure.mjs').Row} Row */

const AT = '2026-06-01T00:00:00Z';

/** @param {import('../run.mjs').Bench} bench @returns {readonly Row[]} */
export function manifestRows({ work, isShort }) {
  const count = isShort ? 5 : 50;
  const at = (/** @type {string} */ name) => join(work, name);
  return [
    {
      id: 'manifest-exported',
      job: `export of ${count} bundles from a manifest: matched, verified, written, read back`,
      rounds: 3,
      isWarm: true,
      prepare: () => bundles(work, count),
      ours: {
        job: () => {
          rmSync(at('ours'), { recursive: true, force: true });
          return certprep([
            'export',
            '--manifest',
            at('manifest.json'),
            '--roots',
            at('root.pem'),
            '--at',
            AT,
            '--json',
          ]);
        },
        check: (/** @type {string} */ text) => {
          const { ok } = /** @type {{ ok: number }} */ (JSON.parse(text));
          same('bundles', ok, count);
        },
      },
      peers: [
        {
          name: 'openssl, a script in sh',
          goal: 0.5,
          job: () => {
            rmSync(at('theirs'), { recursive: true, force: true });
            const time = String(Date.parse(AT) / 1000);
            const script = join(ROOT, 'bench/peers/hand-over.sh');
            return run('sh', [script, at('bundles'), at('password.txt'), at('root.pem'), time, at('theirs')]);
          },
          check: () => same('what was written', written(at('ours')), written(at('theirs'))),
        },
      ],
    },
  ];
}

/** Of every bundle, the certificates and keys in its files. @param {string} folder */
function written(folder) {
  return readdirSync(folder)
    .toSorted()
    .map((bundle) => {
      const names = readdirSync(join(folder, bundle));
      return `${bundle} ${contents(names.map((name) => readFileSync(join(folder, bundle, name), 'utf8')).join('\n'))}`;
    })
    .join('\n');
}

/** @param {string} work @param {number} count */
async function bundles(work, count) {
  const certificates = await Certificates.load();
  const { encryptWith } = /** @type {typeof import('../../src/core/pbe/encrypt.ts')} */ (
    await engine('src/core/pbe/encrypt.ts')
  );
  const write = /** @type {typeof import('../../src/core/der/write.ts')} */ (await engine('src/core/der/write.ts'));
  writeFileSync(join(work, 'password.txt'), `${PASSWORD}\n`);
  writeFileSync(join(work, 'root.pem'), pem('CERTIFICATE', certificates.root.der));
  const list = [];
  for (let i = 0; i < count; i++) {
    const leaf = certificates.leaf(i);
    const folder = join(work, 'bundles', leaf.host);
    mkdirSync(folder, { recursive: true });
    const locked = await encryptWith(
      { scheme: 'pbes2-aes256', prf: 'sha256', iterations: 2048 },
      PASSWORD,
      leaf.key.pkcs8,
    );
    writeFileSync(join(folder, 'server.cer'), leaf.der);
    writeFileSync(join(folder, 'ca.pem'), pem('CERTIFICATE', leaf.issuer.der));
    const key = write.sequence(locked.algorithm, write.octetString(locked.encrypted));
    writeFileSync(join(folder, 'server.key'), pem('ENCRYPTED PRIVATE KEY', key));
    list.push({
      name: leaf.host,
      files: [`bundles/${leaf.host}`],
      target: 'nginx',
      out: `ours/${leaf.host}`,
      hosts: [leaf.host],
      passwords: [{ file: 'password.txt' }],
    });
  }
  writeFileSync(join(work, 'manifest.json'), JSON.stringify({ version: 1, bundles: list }));
}
