/** The session of the window: in memory, without permissions, and with nothing to reach but the program's own files. */
import { session, type Session } from 'electron';
import { answer } from '../page/answer.ts';
import type { PageFiles } from '../page/files.ts';
import { type FirstLook, themed } from '../page/themed.ts';
import { ORIGIN, SCHEME } from './origin.ts';

export interface LockedSession {
  readonly session: Session;
  /** Addresses that were refused since the start. */
  readonly refused: readonly string[];
}

/** `look`: of each new document. */
export function lockSession(files: PageFiles, look: () => Promise<FirstLook>): LockedSession {
  // Without 'persist:' nothing of it is written to disk.
  const own = session.fromPartition('window');
  const refused: string[] = [];

  // Of this very session: the global `protocol` serves the default one only.
  own.protocol.handle(SCHEME, async ({ method, url }) => {
    const found = answer(files, ORIGIN, method, url);
    if (found) {
      const { status, headers, body } = await themed(found, look);
      return new Response(body, { status, headers });
    }
    refused.push(url);
    return new Response(null, { status: 404 });
  });
  own.webRequest.onBeforeRequest(({ url }, callback) => {
    const cancel = !url.startsWith(`${ORIGIN}/`) && !url.startsWith('devtools://');
    if (cancel) refused.push(url);
    callback({ cancel });
  });

  // Electron grants what no handler refuses.
  own.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.on('will-download', (event) => event.preventDefault());
  // Dictionaries are fetched.
  own.setSpellCheckerEnabled(false);
  return { session: own, refused };
}
