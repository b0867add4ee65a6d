/**
 * The browser's own save dialog: the page downloads a placeholder, the browser asks where to (a preference of the
 * profile), and tells us the path that was chosen. The real bytes never pass through the page.
 */
import { rm } from 'node:fs/promises';
import type { Answer } from '../page/answer.ts';
import type { Asked } from '../bridge/host.ts';
import type { Session } from './cdp.ts';
import { ORIGIN } from './origin.ts';
import { quietly } from './quietly.ts';

const PREFIX = `${ORIGIN}/save-as/`;

export const PLACEHOLDER: Answer = {
  status: 200,
  headers: { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' },
  body: Buffer.from(' '),
};

export function isPlaceholder(url: string): boolean {
  return url.startsWith(PREFIX);
}

/** How long the browser may take to begin; where a policy forbids downloads it never does. */
const BEGIN_MS = 5_000;

interface Waiting {
  readonly address: string;
  guid: string | null;
  readonly settle: (asked: Asked<string>) => void;
}

/**
 * @param root the browser's session
 * @param download makes the page download `address` under the suggested name
 */
export function makeSaveDialog(
  root: Session,
  download: (address: string, name: string) => Promise<unknown>,
): (name: string) => Promise<Asked<string>> {
  let waiting: Waiting | null = null;
  let count = 0;

  root.on('Browser.downloadWillBegin', ({ guid, url }) => {
    if (waiting?.address === url) waiting.guid = guid;
    // Nothing but our own question is ever written to disk by the browser.
    else quietly(root.send('Browser.cancelDownload', { guid }));
  });
  root.on('Browser.downloadProgress', ({ guid, state, filePath }) => {
    if (waiting?.guid !== guid || state === 'inProgress') return;
    if (state === 'canceled' || !filePath) waiting.settle({ how: 'cancelled' });
    else waiting.settle({ how: 'chosen', value: filePath });
  });

  return async (name) => {
    if (waiting) return { how: 'cancelled' };
    const address = `${PREFIX}${String(++count)}`;
    const asked = await new Promise<Asked<string>>((settle) => {
      const entry: Waiting = { address, guid: null, settle };
      waiting = entry;
      setTimeout(() => {
        if (entry.guid === null) settle({ how: 'none' });
      }, BEGIN_MS).unref();
      download(address, name).catch(() => settle({ how: 'none' }));
    });
    waiting = null;
    // The placeholder has done its work; the file is written by app/files, whole and with the right mode.
    if (asked.how === 'chosen') await rm(asked.value, { force: true });
    return asked;
  };
}
