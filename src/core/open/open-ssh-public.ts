/** SSH public keys -> items: lines as in `.pub` and authorized_keys files, and the blocks of RFC 4716. */
import type { Failure } from '#shared/failure.ts';
import { item, type Item, type Parts } from '../item.ts';
import { readSshPublicKey } from '../keys/ssh-public.ts';
import { attempt } from '../refusal.ts';
import { decodeBase64 } from '../text/base64.ts';
import type { OpenContext } from './context.ts';
import { tooMany } from './too-many.ts';

/** Options may stand before the key (sshd(8), AUTHORIZED_KEYS), a comment behind it. */
const LINE =
  /^(?:[^#].*?[ \t])??((?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[A-Za-z0-9@.-]+)[ \t]+(AAAA[A-Za-z0-9+/]+={0,2})(?:[ \t]+(.*))?$/;
const BEGIN = '---- BEGIN SSH2 PUBLIC KEY ----';
const END = '---- END SSH2 PUBLIC KEY ----';

/** Whether the first line that says something is one of these. */
export function looksLikeSshPublic(text: string): boolean {
  const first = lines(text.slice(0, 65_536)).find((line) => line !== '' && !line.startsWith('#')) ?? '';
  return first === BEGIN || LINE.test(first);
}

/** Lines of other kinds are passed over. */
export function openSshPublic(text: string, { limits }: OpenContext): Parts {
  const items: Item[] = [];
  const unread: Failure[] = [];
  for (const { base64, comment } of found(text)) {
    if (items.length + unread.length >= limits.items) {
      unread.push(tooMany(limits));
      break;
    }
    const key = attempt(() => readSshPublicKey(decodeBase64(base64)));
    if (key.ok) items.push(item('openssh', { kind: 'public-key', key: key.value }, { friendlyName: comment }));
    else unread.push(key.failure);
  }
  return { items, unread };
}

interface Found {
  readonly base64: string;
  readonly comment: string | null;
}

function* found(text: string): Iterable<Found> {
  const all = lines(text);
  for (let at = 0; at < all.length; at++) {
    const line = all[at] as string;
    if (line === BEGIN) {
      const end = all.indexOf(END, at);
      yield block(all.slice(at + 1, end < 0 ? all.length : end));
      if (end < 0) return;
      at = end;
      continue;
    }
    const [, , base64, comment = ''] = LINE.exec(line) ?? [];
    if (base64 !== undefined) yield { base64, comment: comment === '' ? null : comment };
  }
}

/** RFC 4716 3.3: headers, which a backslash at the end of a line continues, then base64. */
function block(inside: readonly string[]): Found {
  let comment: string | null = null;
  let at = 0;
  for (; at < inside.length && (inside[at] as string).includes(':'); at++) {
    let header = inside[at] as string;
    while (header.endsWith('\\') && at + 1 < inside.length) header = header.slice(0, -1) + (inside[++at] as string);
    const [, value] = /^comment:\s*"?(.*?)"?$/i.exec(header) ?? [];
    if (value !== undefined) comment = value;
  }
  return { base64: inside.slice(at).join(''), comment };
}

function lines(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map((line) => line.trim());
}
