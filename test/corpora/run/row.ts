/** One line of index.jsonl: a file of the corpus and what must come out of it (corpora/README tells the words). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Truth =
  | 'ok' // must give exactly these certificates and keys
  | 'ok_exotic' // so, or be refused with a clear code
  | 'ok_empty' // holds neither certificate nor key
  | 'ok_nopassword' // its certificates stand open, its keys stay locked
  | 'either'
  | 'reject'
  | 'password_unknown'
  | 'no_cert_or_key'
  | 'unsupported_ok'
  | 'no_crash';

export interface Row {
  readonly id: string;
  readonly file: string;
  readonly category: string;
  readonly truth: Truth;
  readonly password: string | null;
  readonly mac_password?: string;
  readonly cipher_password?: string;
  readonly certs: readonly { readonly sha256: string; readonly pyca_error?: string }[];
  readonly keys: readonly { readonly spki_sha256?: string | null; readonly sshpub_sha256?: string }[];
  /** Of a Java keystore, where an entry may have a password of its own. */
  readonly entries?: readonly { readonly key_password?: string }[];
}

/** The rows of the index in `folder`; none where there is no index. */
export function readRows(folder: string): readonly Row[] {
  const path = join(folder, 'index.jsonl');
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

/** Every password that the index tells of this file. */
export function passwordsOf({ password, mac_password: mac, cipher_password: cipher, entries = [] }: Row): string[] {
  const all = [password, mac, cipher, ...entries.map(({ key_password: own }) => own)];
  return [...new Set(all)].filter((one) => typeof one === 'string');
}
