/** What the bench asks of the browser's first page, beside whoever else drives it over the same pipe. */
import { DRIVER_IDS } from '#main/browser/cdp.ts';
import type { Pipe } from '#main/browser/pipe.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export interface FirstPage {
  /** Waits for what `expression` promises in the page, whichever document that comes to be. */
  readonly evaluated: (expression: string) => Promise<unknown>;
  readonly send: (method: string, parameters: object) => Promise<unknown>;
  /** The next event of this name. */
  readonly event: (method: string) => Promise<void>;
}

export async function firstPage(pipe: Pipe): Promise<FirstPage> {
  let last = DRIVER_IDS;
  const waiting = new Map<number, (answer: Message) => void>();
  const events = new Map<string, () => void>();
  pipe.onMessage((value) => {
    const message = value as Message;
    if (message.id === undefined) events.get(message.method ?? '')?.();
    else waiting.get(message.id)?.(message);
  });
  const send = (method: string, parameters: object, sessionId?: string): Promise<unknown> => {
    const id = ++last;
    pipe.write({ id, method, params: parameters, ...(sessionId === undefined ? {} : { sessionId }) });
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
    });
  };

  let targetId: string | undefined;
  while (targetId === undefined) {
    const { targetInfos } = (await send('Target.getTargets', {})) as {
      targetInfos: readonly { targetId: string; type: string }[];
    };
    targetId = targetInfos.find(({ type }) => type === 'page')?.targetId;
  }
  const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string };
  const evaluate = (expression: string): Promise<{ readonly value: unknown } | null> =>
    send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId).then(
      (answer) => (answer as { result: { value: unknown } }).result,
      // The page it was asked of has made room for the next one.
      () => null,
    );
  return {
    async evaluated(expression) {
      for (;;) {
        const answer = await evaluate(expression);
        if (answer !== null) return answer.value;
      }
    },
    send: (method, parameters) => send(method, parameters, sessionId),
    event: (method) => new Promise((resolve) => events.set(method, resolve)),
  };
}
