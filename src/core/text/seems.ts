/** What bytes that are none of ours look like, so that a person is told which file they dropped. */
import { latin1 } from '../bytes.ts';
import { decodeText } from './decode.ts';
import type { Seems } from '#shared/seems.ts';

const MAGIC: readonly (readonly [Seems, string])[] = [
  ['pdf', '%PDF-'],
  ['image', '\x89PNG'],
  ['image', 'GIF8'],
  ['image', '\xff\xd8\xff'],
  ['image', 'BM'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['image', '\0\0\x01\0'],
  ['gzip', '\x1f\x8b'],
  ['archive', '7z\xbc\xaf\x27\x1c'],
  ['archive', 'Rar!'],
  ['archive', '\xfd7zXZ'],
  ['archive', 'BZh'],
  ['archive', '\x28\xb5\x2f\xfd'],
  ['archive', 'MSCF'],
  ['office', '{\\rtf'],
  ['office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['executable', 'MZ'],
  ['executable', '\x7fELF'],
  ['executable', '\xcf\xfa\xed\xfe'],
  ['executable', '\xca\xfe\xba\xbe'],
  ['executable', '#!'],
  ['jks', '\xfe\xed\xfe\xed'],
  ['jks', '\xce\xce\xce\xce'],
  ['putty-key', 'PuTTY-User-Key-File'],
  ['pgp', '-----BEGIN PGP'],
];

/** Bouncy Castle's BKS and UBER: version 1 or 2, a salt of 20 octets, 1,024 to 2,047 iterations. */
const BKS = /^\0\0\0[\x01\x02]\0\0\0\x14[^]{20}\0\0[\x04-\x07]/;

/** A guess by the first octets, in words a person can check against the file's icon. */
export function seemsLike(bytes: Uint8Array): Seems {
  if (bytes.length === 0) return 'empty';
  const head = latin1(bytes.subarray(0, 4096));
  const magic = MAGIC.find(([, start]) => head.startsWith(start));
  if (magic !== undefined) return magic[0];
  if (head.startsWith('PK\x03\x04')) return /word\/|xl\/|ppt\/|\[Content_Types\]/.test(head) ? 'office' : 'zip';
  if (BKS.test(head)) return 'bks';
  if (/^RIFF.{4}WEBP/s.test(head)) return 'image';
  if (head.slice(257, 262) === 'ustar') return 'archive';
  const text = decodeText(bytes.subarray(0, 4096)).text.trimStart();
  if (text === '') return 'empty';
  if (!isText(text)) return bytes[0] === 0x30 ? 'asn1' : 'binary';
  if (text.startsWith('<') && /<(!doctype html|html|head|body)\b/i.test(text)) return 'html';
  if (text.startsWith('<?xml') || /^<[a-z]/i.test(text)) return 'xml';
  if (/^[[{]/.test(text)) return 'json';
  if (text.includes('-----BEGIN EC PARAM')) return 'ec-parameters';
  if (/-----BEGIN (X9\.42 )?DH PARAM/.test(text)) return 'dh-parameters';
  if (/^(---\s|apiVersion:|kind:)/.test(text)) return 'yaml';
  return 'text';
}

/** No control characters other than those of text. */
function isText(text: string): boolean {
  return !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text);
}
