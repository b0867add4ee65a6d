/** Commands and events of the DevTools protocol over the pipe, a session at a time. */
import type { Commands, Events } from './protocol.ts';
import type { Pipe } from './pipe.ts';

export interface Session {
  readonly send: <M extends keyof Commands>(method: M, parameters: Commands[M][0]) => Promise<Commands[M][1]>;
  readonly on: <E extends keyof Events>(event: E, listener: (parameters: Events[E]) => void) => void;
}

export interface Cdp {
  /** @param id as Target.attachedToTarget brings it; null is the browser's root session */
  readonly session: (id: string | null) => Session;
}

/** Commands in flight when the pipe closes are answered with this. */
export class PipeClosed extends Error {}

/** Our own numbers stay below this one; those of a test driver on the same pipe are moved above it. */
export const DRIVER_IDS = 1_000_000_000;

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export function makeCdp(pipe: Pipe): Cdp {
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, ((parameters: unknown) => void)[]>();
  const key = (session: string | null, event: string): string => `${session ?? ''} ${event}`;
  let last = 0;
  let closed = false;

  pipe.onMessage((value) => {
    const { id, sessionId, method, params, result, error } = value as Message;
    if (id === undefined) {
      for (const listener of listeners.get(key(sessionId ?? null, method ?? '')) ?? []) listener(params);
      return;
    }
    const command = waiting.get(id);
    waiting.delete(id);
    if (error) command?.reject(new Error(error.message));
    else command?.resolve(result);
  });
  void pipe.closed.then(() => {
    closed = true;
    for (const { reject } of waiting.values()) reject(new PipeClosed());
    waiting.clear();
  });

  return {
    session: (sessionId) => ({
      send(method, parameters) {
        if (closed) return Promise.reject(new PipeClosed());
        const id = ++last;
        pipe.write({ id, method, params: parameters, ...(sessionId === null ? {} : { sessionId }) });
        // What a browser answers is taken at its word: it is the program's own, started from a fixed list of places.
        return new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject })) as Promise<never>;
      },
      on(event, listener) {
        const list = listeners.get(key(sessionId, event)) ?? [];
        listeners.set(key(sessionId, event), [...list, listener as (parameters: unknown) => void]);
      },
    }),
  };
}
