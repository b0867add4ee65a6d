/** Revocation lists made by `openssl ca -gencrl` for the authorities of a tree. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRevocationList, type RevocationList } from '#core/x509/revocation-list.ts';
import { CONFIG, generalized, type Made, type Tree } from './openssl-tree.ts';
import { runWell } from './tools.ts';

export interface MadeList {
  readonly path: string;
  readonly list: RevocationList;
}

export interface ListSpec {
  /** Days before and after NOW between which it is the current one. */
  readonly from?: number;
  readonly to?: number;
  readonly reason?: string;
  /** Lines of an extension section. */
  readonly extensions?: readonly string[];
}

let count = 0;

/** What `issuer` revoked, a day before NOW. */
export function revocationList(tree: Tree, issuer: Made, revoked: readonly Made[], spec: ListSpec = {}): MadeList {
  const { from = -1, to = 6, reason = 'keyCompromise', extensions = [] } = spec;
  const name = `list-${String(count++)}`;
  const at = (file: string): string => join(tree.folder, file);
  const since = generalized(-1).slice(2);
  const lines = revoked.map(({ certificate: { serial, subject } }) =>
    ['R', '400101000000Z', `${since},${reason}`, serial.toUpperCase(), 'unknown', `/${String(subject)}\n`].join('\t'),
  );
  writeFileSync(at(`${name}.index`), lines.join(''));
  const config = CONFIG.replace('index.txt', `${name}.index`);
  writeFileSync(at(`${name}.cnf`), `${config}[extensions]\n${extensions.join('\n')}\n`);
  const options = ['-config', `${name}.cnf`, '-keyfile', issuer.keyPath, '-cert', issuer.certPath, '-md', 'sha256'];
  const period = ['-crl_lastupdate', generalized(from), '-crl_nextupdate', generalized(to)];
  const section = extensions.length === 0 ? [] : ['-crlexts', 'extensions'];
  const args = [...options, ...period, ...section, '-out', `${name}.crl`];
  runWell('sh', ['-c', 'cd "$0" && exec openssl ca -gencrl "$@"', tree.folder, ...args]);
  const path = at(`${name}.crl`);
  const der = Buffer.from(/-----BEGIN X509 CRL-----([^-]+)/.exec(readFileSync(path, 'latin1'))?.[1] ?? '', 'base64');
  return { path, list: readRevocationList(Uint8Array.from(der)) };
}

/** Options by which `openssl verify` looks the whole path up in these lists. */
export function checkedBy(lists: readonly MadeList[]): string[] {
  return [`-crl_check_all`, ...lists.flatMap(({ path }) => ['-CRLfile', path])];
}
