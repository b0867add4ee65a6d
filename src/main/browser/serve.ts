/** Answers every request of the page from the built window, over the interception of the DevTools protocol. */
import type { Settings } from '#shared/settings.ts';
import { answer } from '../page/answer.ts';
import type { PageFiles } from '../page/files.ts';
import { themed } from '../page/themed.ts';
import type { Session } from './cdp.ts';
import { ORIGIN } from './origin.ts';
import type { Events } from './protocol.ts';
import { quietly } from './quietly.ts';
import { isPlaceholder, PLACEHOLDER } from './save.ts';

export interface Server {
  /** Addresses that were refused since the start. */
  readonly refused: readonly string[];
}

/**
 * @param page its requests are held from now on, once 'Fetch.enable' was sent
 * @param newDocument is told that another document is on its way
 * @param ready settles when the preload of that document is in main's hands. Its scripts are held back until then, so
 *   that none of them runs first.
 * @param theme of each new document
 */
export function serve(
  page: Session,
  files: PageFiles,
  newDocument: () => void,
  ready: () => Promise<void>,
  theme: () => Promise<Settings['theme']>,
): Server {
  const refused: string[] = [];

  async function respond({ requestId, resourceType, request }: Events['Fetch.requestPaused']): Promise<void> {
    const found = isPlaceholder(request.url) ? PLACEHOLDER : answer(files, ORIGIN, request.method, request.url);
    const isDocument = resourceType === 'Document';
    if (!found) {
      refused.push(request.url);
      // 'BlockedByClient' would put an error page in the program's place.
      await page.send('Fetch.failRequest', { requestId, errorReason: isDocument ? 'Aborted' : 'BlockedByClient' });
      return;
    }
    if (!isDocument) await ready();
    else if (found !== PLACEHOLDER) newDocument();
    const { headers, body } = await themed(found, theme);
    await page.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
      body: body.toString('base64'),
    });
  }

  page.on('Fetch.requestPaused', (paused) => quietly(respond(paused)));
  return { refused };
}
