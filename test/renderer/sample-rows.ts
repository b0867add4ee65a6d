import type { Failure } from '#shared/failure.ts';
import type { BundleRow, BundleState, FileRow, ItemRow, Row, StatusRow } from '#shared/workspace-rows.ts';
import { AT } from './sample-plates.ts';

export function status(more: Partial<StatusRow> = {}): StatusRow {
  return {
    kind: 'status',
    id: 'status',
    reading: null,
    exporting: null,
    passwordsInMemory: 0,
    keysInMemory: 0,
    passedOver: [],
    passedOverCount: 0,
    library: [],
    judgedAsOf: null,
    ...more,
  };
}

export function bundle(state: BundleState, more: Partial<BundleRow> = {}): BundleRow {
  return { kind: 'bundle', id: 'bundle-1', name: 'Production appliance', target: null, state, ...more };
}

export function file(number: number, name: string, more: Partial<FileRow> = {}): FileRow {
  const id = `file-${String(number)}`;
  return { kind: 'file', id, name, folder: '', state: 'read', bytes: 4310, unread: [], locked: false, ...more };
}

/** `number`: of its file; `index`: its place in it, from 1. */
export function item(number: number, index: number, more: Partial<ItemRow>): ItemRow {
  const inside = `file-${String(number)}`;
  return {
    kind: 'item',
    id: `${inside}#${String(index)}`,
    file: inside,
    container: 'pem',
    what: 'certificate',
    failure: null,
    title: '',
    role: null,
    keyType: null,
    keyBits: null,
    curve: null,
    notAfter: null,
    friendlyName: null,
    cipher: null,
    repaired: [],
    sameAs: null,
    ...more,
  };
}

export const LOCKED: Failure = { code: 'PASSWORD_NEEDED', facts: { what: 'pkcs12' } };
const NOTHING: Failure = { code: 'NOT_RECOGNISED', facts: { seems: 'text' } };

/** What lies behind the ready bundle of sample-view.ts. */
export const RECEIVED: readonly Row[] = [
  file(1, 'server.pfx'),
  item(1, 1, { container: 'pkcs12', what: 'private-key', keyType: 'RSA', keyBits: 2048, cipher: 'AES-256-CBC' }),
  item(1, 2, { container: 'pkcs12', title: '*.id.meridian.example', role: 'leaf', cipher: 'AES-256-CBC' }),
  file(2, 'root.cer'),
  item(2, 1, { title: 'DigiCert Global Root G2', role: 'root', notAfter: AT }),
  file(3, 'wildcard.crt'),
  item(3, 1, { title: '*.id.meridian.example', role: 'leaf', sameAs: 'file-1#2' }),
  file(4, 'server.key'),
  item(4, 1, { what: 'private-key', keyType: 'RSA', keyBits: 2048, sameAs: 'file-1#1' }),
  file(5, 'chain.p7b'),
  item(5, 1, { container: 'pkcs7', title: 'DigiCert Global Root G2', role: 'root', sameAs: 'file-2#1' }),
  file(6, 'README.txt', { unread: [NOTHING] }),
];

/** 138 of 214 files are read, of every kind. */
export function halfRead(): readonly Row[] {
  const rows: Row[] = [];
  for (let n = 1; n <= 214; n++) {
    const folder = n < 60 ? 'from-vendor/prod' : 'from-vendor/backup/2025';
    const state = n <= 138 ? 'read' : n === 139 ? 'reading' : 'waiting';
    const isRead = state === 'read';
    const kind = n % 7;
    const isLocked = isRead && n % 46 === 0;
    rows.push(
      file(n, NAMES[kind] ?? 'notes.txt', {
        folder,
        state,
        locked: isLocked,
        unread: isRead && kind === 6 ? [NOTHING] : [],
      }),
    );
    if (!isRead || kind === 6) continue;
    if (isLocked) rows.push(item(n, 1, { container: 'pkcs12', what: null, failure: LOCKED, cipher: 'AES-256-CBC' }));
    else if (kind === 3 && n < 40) {
      rows.push(item(n, 1, { what: 'private-key', keyType: 'RSA', keyBits: 2048 }));
    } else {
      const sameAs = n % 3 === 0 ? 'file-1#1' : null;
      rows.push(item(n, 1, { title: `host-${String(n)}.meridian.example`, role: 'leaf', sameAs }));
    }
  }
  return rows;
}

const NAMES = ['wildcard.crt', 'root.cer', 'chain.p7b', 'server.key', 'DigiCertCA.crt', 'portal.pem', 'notes.txt'];

/** As many as the window must bear. */
export function tenThousand(): readonly Row[] {
  return Array.from({ length: 10_000 }, (_, i) => [
    file(i + 1, `host-${String(i + 1)}.pem`, { folder: 'archive' }),
    item(i + 1, 1, { title: `host-${String(i + 1)}.meridian.example`, role: 'leaf' }),
  ]).flat();
}
