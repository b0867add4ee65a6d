/** The smallest hand-over there is: a key and its own certificate in one file, made by openssl. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runWell } from './tools.ts';

/** Writes `<name>.pem` into `folder` and answers its path. The certificate names `hosts` and ends in `days`. */
export function selfSigned(folder: string, name: string, hosts: readonly string[], kind = 'ec', days = 90): string {
  const [key, path] = [join(folder, `${name}.key`), join(folder, `${name}.pem`)];
  const type = kind === 'ec' ? ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] : ['rsa:2048'];
  const names = `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`;
  const more = ['basicConstraints=critical,CA:FALSE', 'extendedKeyUsage=serverAuth', names];
  const extensions = more.flatMap((line) => ['-addext', line]);
  const subject = ['-subj', `/O=Meridian/CN=${hosts[0] ?? ''}`, '-days', String(days)];
  runWell('openssl', [
    'req',
    '-x509',
    '-nodes',
    '-newkey',
    ...type,
    '-keyout',
    key,
    '-out',
    path,
    ...subject,
    ...extensions,
  ]);
  writeFileSync(path, readFileSync(path, 'utf8') + readFileSync(key, 'utf8'));
  return path;
}
