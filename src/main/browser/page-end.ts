/**
 * Main's hold on the page: the object the preload made (shared/page-end.ts), taken from each new document before its
 * scripts run. Its functions are called by name; nothing else of the page is ever evaluated.
 */
import type { PageEnd as PreloadEnd } from '#shared/page-end.ts';
import type { Session } from './cdp.ts';
import { ORIGIN } from './origin.ts';
import { quietly } from './quietly.ts';

export interface PageEnd {
  /** For a new document, whose own end is yet to be taken. */
  readonly renew: () => void;
  readonly taken: () => Promise<void>;
  /** Whether the end in our hands is of this context. */
  readonly isOf: (contextId: number) => boolean;
  /** What the function answers, by value. A person's click is implied, as dialogs want one. */
  readonly call: <F extends keyof PreloadEnd>(
    name: F,
    ...values: Parameters<PreloadEnd[F]>
  ) => Promise<Awaited<ReturnType<PreloadEnd[F]>>>;
  /** Path of one file that was handed over; '' for what is no file on disk. */
  readonly path: (id: number, index: number) => Promise<string>;
}

/** @param frameId of the window's top frame: in Chromium, the target's own id */
export function takePageEnd(page: Session, frameId: string): PageEnd {
  let end: { readonly contextId: number; readonly objectId: string } | null = null;
  let resolve: () => void = () => undefined;
  let taken = new Promise<void>((settle) => (resolve = settle));

  async function take(contextId: number): Promise<void> {
    const { result } = await page.send('Runtime.evaluate', { expression: 'certprepTake()', contextId });
    if (!result.objectId) return;
    end = { contextId, objectId: result.objectId };
    resolve();
  }

  function run(name: string, values: readonly unknown[], byValue: boolean) {
    if (!end) return Promise.reject(new Error('The page has no end to speak to.'));
    return page.send('Runtime.callFunctionOn', {
      objectId: end.objectId,
      functionDeclaration: `function (...values) { return this.${name}(...values) }`,
      arguments: values.map((value) => ({ value })),
      ...(byValue ? { awaitPromise: true, returnByValue: true, userGesture: true } : {}),
    });
  }

  page.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    if (auxData?.isDefault && auxData.frameId === frameId && origin === ORIGIN) quietly(take(id));
  });
  page.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (end?.contextId === executionContextId) end = null;
  });
  // The numbers of contexts start again in another process: an old end must not be taken for a new one.
  page.on('Runtime.executionContextsCleared', () => (end = null));

  return {
    renew() {
      taken = new Promise((settle) => (resolve = settle));
    },
    taken: () => taken,
    isOf: (contextId) => end?.contextId === contextId,
    call: async (name, ...values) => (await run(name, values, true)).result.value as Promise<never>,
    async path(id, index) {
      const { objectId } = (await run('file', [id, index], false)).result;
      if (!objectId) return '';
      // Refused for an object that is no File.
      const info = await page.send('DOM.getFileInfo', { objectId }).catch(() => ({ path: '' }));
      quietly(page.send('Runtime.releaseObject', { objectId }));
      return info.path;
    },
  };
}
