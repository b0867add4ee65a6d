/**
 * Names beyond ASCII: U-labels to A-labels by UTS 46, non-transitional (RFC 9525 6.2 leaves the mapping open), and back
 * to be shown. URL maps alike on every runtime but for letters that came with newer versions of Unicode, which are not
 * taken at all (test/core/hostnames/idn.test.ts holds every code point to one answer).
 */
import { decodePunycode } from './punycode.ts';

/**
 * Code points that Node 20, 22 and 24 and Bun do not map alike, alone or among others, measured on 26 November 2026; and
 * such as leave nothing behind, which no name needs. Between them lie only code points that all of them refuse.
 */
const UNSETTLED = [
  'ad 34f 4c0 61d 870-8ff c5c cdc 10a0-10c5 115f-1160 17b4-17b5 1806 180b-180e 1acf-1aeb 1b4e-1b4f 1b7f',
  '1c89-1c8a 1e9e',
  '200b 2060-2063 206a-206f 20c1 2132 2183 2427-2429 2b96 3164 31e4-31e5 a7cb-a7cf a7d2 a7d4 a7da-a7f1',
  'fbc2-fbd2 fd90-fdce',
  'fe00-fe0f feff ffa0-ffdc 105c0-105f3 10800-10fff 11380-113e2',
  '116d0-116e3 11b60-11bf9',
  '11db0-11de9 11f5a 13460-143fa 16100-16139 16d40-16d79 16ea0-16ed3 16ff2-16ff6 187f8-187ff 18cff 18d09-18df2',
  '1cc00-1cef0 1d173-1d17a 1e5d0-1e6ff 1e800-1efff 1f6d8 1f777-1f77a 1f8b2-1f8d8 1fa54-1fa57 1fa89-1fa8f 1fabe 1fac6-1facd',
  '1fadc-1fadf 1fae9-1faef 1fbcb-1fbef 1fbfa 2b73a-2b73f 2cea2-2cead 2ebf0-2ee5d 2f868 2f874 2f91f 2f95f 2f9bf',
  '323b0-33479 e0100-e01ef',
].join(' ');

const UNSETTLED_LETTER = new RegExp(
  `[${UNSETTLED.split(' ')
    .map((range) => range.replaceAll(/[0-9a-f]+/g, String.raw`\u{$&}`))
    .join('')}]`,
  'u',
);

/** The blocks of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Letters of such a script, with their marks and ASCII digits: what every reading of RFC 5893 takes. */
const PLAIN_RIGHT_TO_LEFT = /^(?:(?![\u0640])\p{L}\p{M}*)(?:(?![\u0640])\p{L}\p{M}*|[0-9-])*(?<!-)$/u;

/** Whether programs would not agree on the A-labels of `name`, or on whether it has any. */
export function isUnsettled(name: string): boolean {
  return UNSETTLED_LETTER.test(name) || (RIGHT_TO_LEFT.test(name) && !name.split(/[.。]/).every(isPlainLabel));
}

/** In a name with a label from right to left, no label may begin with a digit, and none mix directions (RFC 5893 2). */
function isPlainLabel(label: string): boolean {
  if (!RIGHT_TO_LEFT.test(label)) return /^(?:\p{L}|$)/u.test(label);
  const letters = label.replaceAll(/[0-9-]/g, '');
  const isMixed = [...letters.matchAll(/./gsu)].some(([letter]) => !RIGHT_TO_LEFT.test(letter));
  return !isMixed && PLAIN_RIGHT_TO_LEFT.test(label);
}

/**
 * `name` in ASCII and lower case, or null. URL reads much more than names: it is asked only for names beyond ASCII, and
 * only when their ASCII part holds nothing it would take for anything else. Names in ASCII never pass through it.
 */
export function toAscii(name: string): string | null {
  if (/^[\x21-\x7e]*$/.test(name)) return name.toLowerCase();
  const zone = composed(name.startsWith('*.') ? name.slice(2) : name);
  if (!/^[a-z0-9.\u0080-\uffff-]+$/i.test(zone) || isUnsettled(name) || isUnsettled(zone)) return null;
  const url = `http://${zone}/`;
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return name.startsWith('*.') ? `*.${hostname}` : hostname;
}

/**
 * In small letters and normal form C, which is how UTS 46 begins: some runtimes compose wrongly what comes in parts.
 * Each letter on its own, since a sigma at the end of a word would become another letter.
 */
function composed(name: string): string {
  return name.replaceAll(/./gsu, (letter) => letter.toLowerCase()).normalize('NFC');
}

/** `ascii` with its A-labels in their own script; null where it has none, or where that would not lead back to it. */
export function toUnicode(ascii: string): string | null {
  if (!/(^|\.)xn--/.test(ascii)) return null;
  const labels = ascii.split('.').map((label) => (label.startsWith('xn--') ? decodePunycode(label.slice(4)) : label));
  if (labels.includes(null)) return null;
  const unicode = labels.join('.');
  return toAscii(unicode) === ascii ? unicode : null;
}
