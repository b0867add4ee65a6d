/** What happens to a PEM file on its way: the 24 that other tools were measured by, and those met since. */
import type { Repair } from '#shared/item.ts';

export interface Disguise {
  readonly name: string;
  /** `lines`: a PEM file, or base64 in lines of 64. */
  readonly put: (text: string) => string | Uint8Array;
  /** What must be said about it. */
  readonly repaired: readonly Repair[];
  /** Where BEGIN and END lines are what is changed. */
  readonly pemOnly?: true;
}

const lines = (text: string): string[] => text.trimEnd().split('\n');
const perLine = (change: (line: string) => string) => (text: string) => `${lines(text).map(change).join('\n')}\n`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const utf16 = (text: string, isBig: boolean): Buffer => {
  const octets = Buffer.from(text, 'utf16le');
  return isBig ? octets.swap16() : octets;
};

export const DISGUISES: readonly Disguise[] = [
  { name: 'as it is', put: (text) => text, repaired: [] },
  { name: 'UTF-8 BOM', put: (text) => `\ufeff${text}`, repaired: ['bom'] },
  { name: 'UTF-16 LE with BOM', put: (text) => utf16(`\ufeff${text}`, false), repaired: ['bom', 'utf-16'] },
  { name: 'UTF-16 BE with BOM', put: (text) => utf16(`\ufeff${text}`, true), repaired: ['bom', 'utf-16'] },
  { name: 'UTF-16 LE', put: (text) => utf16(text, false), repaired: ['utf-16'] },
  { name: 'UTF-16 BE', put: (text) => utf16(text, true), repaired: ['utf-16'] },
  { name: 'CRLF', put: (text) => text.replaceAll('\n', '\r\n'), repaired: [] },
  { name: 'CRLF twice over', put: (text) => text.replaceAll('\n', '\r\r\n'), repaired: ['line-ends'], pemOnly: true },
  { name: 'old Mac line ends', put: (text) => text.replaceAll('\n', '\r'), repaired: ['line-ends'], pemOnly: true },
  { name: 'trailing spaces', put: perLine((line) => `${line}  `), repaired: ['spaces'], pemOnly: true },
  { name: 'trailing NBSP', put: perLine((line) => `${line}\u00a0`), repaired: ['spaces'], pemOnly: true },
  { name: 'no final newline', put: (text) => text.trimEnd(), repaired: [] },
  {
    name: 'blank line after every line',
    put: perLine((line) => `${line}\n`),
    repaired: ['blank-lines'],
    pemOnly: true,
  },
  {
    name: 'one-line body',
    put: (text) => text.replaceAll(/(?<=[A-Za-z0-9+/=])\n(?=[A-Za-z0-9+/=])/g, ''),
    repaired: [],
  },
  { name: 'indented (YAML)', put: (text) => `tls:\n  crt: |\n${perLine((line) => `    ${line}`)(text)}`, repaired: [] },
  { name: 'on one line with spaces', put: (text) => lines(text).join(' '), repaired: [] },
  { name: 'on one line with nothing', put: (text) => lines(text).join(''), repaired: ['line-ends'], pemOnly: true },
  {
    name: 'glued blocks',
    put: (text) => text.replaceAll('-----\n-----', '----------'),
    repaired: [],
    pemOnly: true,
  },
  {
    name: 'Bag Attributes',
    put: (text) =>
      text.replaceAll(/^(?=-----BEGIN)/gm, 'Bag Attributes\n    friendlyName: a\nKey Attributes: <No Attributes>\n'),
    repaired: [],
    pemOnly: true,
  },
  {
    name: 'JSON, line ends written out',
    put: (text) => JSON.stringify({ name: 'x', value: text, other: 1 }),
    repaired: ['escapes'],
  },
  { name: 'JSON of PHP', put: (text) => JSON.stringify(text).replaceAll('/', '\\/'), repaired: ['escapes'] },
  { name: 'JSON in JSON', put: (text) => JSON.stringify({ v: JSON.stringify(text) }), repaired: ['escapes'] },
  {
    name: 'a variable of the environment',
    put: (text) => `A=1\nTLS="${text.replaceAll('\n', '\\n')}"\nB=2\n`,
    repaired: ['escapes'],
  },
  {
    name: 'a string of a program',
    put: (text) =>
      `const a =\n${lines(text)
        .map((line) => `  "${line}\\n"`)
        .join(' +\n')};\n`,
    repaired: ['escapes'],
  },
  {
    name: 'quoted mail',
    put: (text) => `On Monday B wrote:\n${perLine((line) => `> ${line}`)(text)}`,
    repaired: ['quoted-mail'],
  },
  { name: 'mail quoted twice', put: perLine((line) => `>> ${line}`), repaired: ['quoted-mail'] },
  {
    name: 'with line numbers',
    put: (text) =>
      lines(text)
        .map((line, i) => `${String(i + 1).padStart(5)}  ${line}\n`)
        .join(''),
    repaired: ['line-prefix'],
  },
  { name: 'commented out', put: perLine((line) => `# ${line}`), repaired: ['line-prefix'] },
  {
    name: 'en dashes',
    put: (text) => text.replaceAll('-----', '\u2013\u2013\u2013\u2013\u2013'),
    repaired: ['dashes'],
    pemOnly: true,
  },
  {
    name: 'dashes of a word processor',
    put: (text) => text.replaceAll('-----', '\u2014\u2013-'),
    repaired: ['dashes'],
    pemOnly: true,
  },
  {
    name: 'minus signs',
    put: (text) => text.replaceAll('-----', '\u2212\u2212\u2212\u2212\u2212'),
    repaired: ['dashes'],
    pemOnly: true,
  },
  {
    name: 'figure dashes',
    put: (text) => text.replaceAll('-----', '\u2012\u2012\u2012\u2012\u2012'),
    repaired: ['dashes'],
    pemOnly: true,
  },
  {
    name: 'dashes of Windows-1252',
    put: (text) => Buffer.from(text.replaceAll('-----', '\u0096\u0096\u0096'), 'latin1'),
    repaired: ['dashes'],
    pemOnly: true,
  },
  { name: 'four hyphens', put: (text) => text.replaceAll('-----', '----'), repaired: ['dashes'], pemOnly: true },
  { name: 'first hyphen not copied', put: (text) => text.slice(1), repaired: [], pemOnly: true },
  { name: 'last hyphens not copied', put: (text) => text.trimEnd().slice(0, -4), repaired: [], pemOnly: true },
  {
    name: 'NBSP in the BEGIN line',
    put: (text) => text.replaceAll('BEGIN ', 'BEGIN\u00a0'),
    repaired: ['spaces'],
    pemOnly: true,
  },
  {
    name: 'entities of HTML',
    put: (text) => text.replaceAll('-', '&#45;').replaceAll('\n', '<br>\n'),
    repaired: ['html'],
  },
  {
    name: 'a web page',
    put: (text) =>
      `<!DOCTYPE html><html><body><p>${text.replaceAll(' ', '&nbsp;').replaceAll('+', '&#43;').replaceAll('\n', '<br/>')}</p></body></html>`,
    repaired: ['html'],
  },
  { name: 'percent-encoded', put: (text) => `cert=${encodeURIComponent(text)}&x=1`, repaired: ['percent-encoded'] },
  { name: 'quoted-printable', put: (text) => quotedPrintable(text), repaired: [] },
  {
    name: 'quoted-printable, wrapped',
    put: (text) => quotedPrintable(text.replaceAll(/(?<=[A-Za-z0-9+/=])\n(?=[A-Za-z0-9+/=])/g, '')),
    repaired: ['quoted-printable'],
  },
  { name: 'base64 of it', put: base64, repaired: ['base64'] },
  { name: 'base64 of it in lines', put: (text) => base64(text).replaceAll(/.{76}/g, '$&\n'), repaired: ['base64'] },
  { name: 'base64 of base64 of it', put: (text) => base64(base64(text)), repaired: ['base64'] },
  {
    name: 'a secret of Kubernetes',
    put: (text) => `apiVersion: v1\nkind: Secret\ndata:\n  note: ${base64('x'.repeat(60))}\n  file: ${base64(text)}\n`,
    repaired: ['base64'],
  },
  { name: 'a field of JSON', put: (text) => JSON.stringify({ file: base64(text), a: [1] }), repaired: ['base64'] },
  { name: 'a variable in base64', put: (text) => `export FILE=${base64(text)}\nNEXT=1\n`, repaired: ['base64'] },
  { name: 'no header', put: (text) => text.replaceAll(/^-----.*\n/gm, ''), repaired: [] },
  {
    name: 'lines that end in backslashes',
    put: (text) => text.replaceAll('\n', ' \\\n'),
    repaired: ['escapes'],
    pemOnly: true,
  },
];

/** RFC 2045 6.7, as a mail program does it. */
function quotedPrintable(text: string): string {
  return lines(text.replaceAll('=', '=3D'))
    .map((line) => `${line.replaceAll(/.{75}(?=..)/g, '$&=\r\n')}\r\n`)
    .join('');
}
