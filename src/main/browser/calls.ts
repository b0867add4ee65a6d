/** Carries calls from the page's binding to the bridge and the answers back. */
import * as z from 'zod/mini';
import type { Bridge } from '../bridge/bridge.ts';
import { MAX_FILES } from '../bridge/fields.ts';
import type { Session } from './cdp.ts';
import { ORIGIN } from './origin.ts';
import type { PageEnd } from './page-end.ts';
import { quietly } from './quietly.ts';

/** The name the preload looks for. */
export const BINDING = 'certprepBinding';

/** As preload/browser.ts sends it. `files`: how many came with the call. */
const MESSAGE = z.strictObject({
  id: z.int(),
  name: z.string(),
  argument: z.json(),
  files: z.nullable(z.int().check(z.minimum(0))),
});

export function carryCalls(page: Session, end: PageEnd, bridge: Bridge): void {
  async function carry(payload: string, contextId: number): Promise<void> {
    const message = parse(payload);
    // Not of our preload's making, so there is nobody to answer.
    if (!message) return;
    const { id, name, argument, files } = message;
    const sender = end.isOf(contextId) ? { url: `${ORIGIN}/`, top: true } : { url: null, top: false };
    const paths = files === null || files > MAX_FILES ? null : await pathsOf(end, id, files);
    await end.call('deliver', id, await bridge({ sender, name, argument, paths }));
  }
  page.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name === BINDING) quietly(carry(payload, executionContextId));
  });
}

/** Paths of the files that lie in the page under a number. */
export function pathsOf(end: PageEnd, id: number, count: number): Promise<string[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => end.path(id, index)));
}

function parse(payload: string): z.infer<typeof MESSAGE> | null {
  try {
    return MESSAGE.parse(JSON.parse(payload));
  } catch {
    return null;
  }
}
