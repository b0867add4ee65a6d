/** Answers every request of the page from the built window, over the interception of the DevTools protocol. */
import { answer } from '../page/answer.ts';
import type { PageFiles } from '../page/files.ts';
import { type FirstLook, themed } from '../page/themed.ts';
import type { Session } from './cdp.ts';
import { ORIGIN } from './origin.ts';
import type { Events } from './protocol.ts';
import { quietly } from './quietly.ts';
import { isPlaceholder, PLACEHOLDER } from './save.ts';

export interface Server {
  /** Addresses that were refused since the start. */
  readonly refused: readonly string[];
}

/** A document as it comes into being. */
export interface Documents {
  /** Settles when the preload will run in whichever document comes. None is sent before. */
  readonly installed: Promise<unknown>;
  /** Another one is on its way. */
  readonly renew: () => void;
  /** Settles when its preload is in main's hands. Its scripts are held back until then, so that none of them runs first. */
  readonly taken: () => Promise<void>;
  readonly look: () => Promise<FirstLook>;
}

/** @param page its requests are held from now on, once 'Fetch.enable' was sent */
export function serve(page: Session, files: PageFiles, documents: Documents): Server {
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
    if (!isDocument) await documents.taken();
    else if (found !== PLACEHOLDER) {
      await documents.installed;
      documents.renew();
    }
    const { headers, body } = await themed(found, documents.look);
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
