/** A key and certificates whose every text was written to do harm where it is shown, made by openssl. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runWell } from './tools.ts';

/** Markup, escape sequences, turned and hidden text, line ends, shells, YAML, tables; each sets or makes `pwned` if it runs. */
export const HOSTILE: readonly string[] = [
  '<img src=x onerror="window.pwned=1"><script>pwned=1</script>',
  '</style></pre></title><svg onload=pwned=1>',
  '\u001B]0;pwned\u0007\u001B[2J\u001B[31mred\u009B1m',
  '\u202Egpj.drac\u202C \u2066x\u2069 a\u200Bb\uFEFF \u00AD',
  'line\r\nBEGIN:VEVENT\r\nSUMMARY:pwned;,\\',
  '$(touch pwned)`touch pwned`\';touch pwned;"',
  '{{ x }} !!js/function pwned: "&a *a # - |',
  '| a | [x](javascript:pwned=1) ![](http://x.example/)',
];
/** In names that hold any octet. */
const NUL = 'www.bank.example\0.evil.example';
const HUGE = 'a'.repeat(1_000_000);

export const HOST = 'a.example';

export interface HostileMaterial {
  readonly certificate: string;
  readonly key: string;
  /** Names of a megabyte. */
  readonly huge: string;
  /** Locked with `password`; its friendly names are hostile. */
  readonly pfx: string;
  readonly password: string;
  /** File names of such texts, with the certificate in them. */
  readonly named: readonly string[];
}

export function makeHostileMaterial(folder: string): HostileMaterial {
  const at = (name: string): string => join(folder, name);
  const key = at('hostile.key');
  runWell('openssl', ['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', key]);
  const certificate = at('hostile.pem');
  sign(key, certificate, subject(HOSTILE), [HOST, NUL, ...HOSTILE]);
  const huge = at('huge.pem');
  sign(key, huge, '/CN=huge', [HOST, HUGE, `${HOSTILE.join('')}${HUGE}`]);

  const pfx = at('hostile.pfx');
  const password = 'lock 1';
  const names = ['-name', HOSTILE[0] ?? '', '-caname', HOSTILE[2] ?? ''];
  const sealed = ['-export', '-inkey', key, '-in', certificate, '-certfile', huge, '-passout', `pass:${password}`];
  runWell('openssl', ['pkcs12', ...sealed, ...names, '-out', pfx]);

  const pem = readFileSync(certificate);
  const named = HOSTILE.map((text) => at(`${text.replaceAll('/', '\u2215').slice(0, 60)}.cer`));
  for (const path of named) writeFileSync(path, pem);
  return { certificate, key, huge, pfx, password, named };
}

/** Each text as an OU, cut to what openssl allows. */
function subject(texts: readonly string[]): string {
  const part = (text: string): string => `/OU=${text.slice(0, 64).replaceAll(/[\\/+]/g, String.raw`\$&`)}`;
  return `${texts.map(part).join('')}/CN=${HOST}`;
}

/** The names as octets, alternating between DNS names and addresses of the web. */
function sign(key: string, out: string, name: string, sans: readonly string[]): void {
  const hex = (text: string): string => Buffer.from(text).toString('hex');
  const fields = sans.map((san, i) => `name${String(i)}=IMP:${i % 3 === 2 ? '6' : '2'},FORMAT:HEX,OCT:${hex(san)}`);
  const config = `${out}.cnf`;
  const lines = ['[req]', 'distinguished_name=dn', 'x509_extensions=x', '[dn]', '[x]', 'basicConstraints=CA:FALSE'];
  const names = ['extendedKeyUsage=serverAuth', 'subjectAltName=ASN1:SEQUENCE:names', '[names]', ...fields, ''];
  writeFileSync(config, [...lines, ...names].join('\n'));
  const args = ['req', '-new', '-x509', '-utf8', '-key', key, '-subj', name, '-days', '60', '-config', config];
  runWell('openssl', [...args, '-out', out]);
}
