/**
 * The one door from the window into main. Whatever the host, a call passes the same checks in the same order: who asks,
 * is there such a call, is it small enough, is its argument what the call takes. What comes out is always a Result.
 */
import { type CallName, CALLS, type ValueOf } from '#shared/contract.ts';
import type { CallRefusal } from '#shared/failure.ts';
import { failed, type Result } from '#shared/result.ts';
import { type MainArgument, isCallName, parseArgument } from './schemas.ts';
import { isOurs, type Sender } from './sender.ts';

export type Handlers = {
  readonly [N in CallName]: (argument: MainArgument<N>) => Promise<Result<ValueOf<N>>> | Result<ValueOf<N>>;
};

/** A call as it came: nothing of it is believed yet. */
export interface Incoming {
  readonly sender: Sender;
  readonly name: unknown;
  readonly argument: unknown;
  /**
   * Of files that came with the call, as the host found them; '' for one that is no file on disk. Apart from the
   * argument, so that no text a page sends can ever be taken for a path.
   */
  readonly paths: unknown;
}

export type Bridge = (incoming: Incoming) => Promise<Result<unknown>>;

/** In UTF-16 units of JSON. A pasted list of 10,000 host names is 300,000; 10,000 paths are about 1,000,000. */
export const MAX_CALL = 4_000_000;

/**
 * @param origin of the page, as `isOurs` takes it
 * @param onBug is told what a handler threw; it must not reach the window, which could show or keep what it says
 */
export function makeBridge(handlers: Handlers, origin: string, onBug: (error: unknown) => void): Bridge {
  return async ({ sender, name, argument: data, paths }) => {
    if (!isOurs(sender, origin)) return refused('sender');
    if (!isCallName(name)) return refused('name');
    const argument = CALLS[name].takes === 'files' ? paths : data;
    if (!isSmall(argument)) return refused('size');
    try {
      return await answer(handlers, name, argument);
    } catch (error) {
      onBug(error);
      return failed({ code: 'INTERNAL', facts: {} });
    }
  };
}

async function answer<N extends CallName>(handlers: Handlers, name: N, argument: unknown): Promise<Result<ValueOf<N>>> {
  const parsed = parseArgument(name, argument);
  return parsed ? handlers[name](parsed.value) : refused('argument');
}

/** Electron brings values that JSON has no word for, such as a circle: they are too large for the contract as well. */
function isSmall(argument: unknown): boolean {
  try {
    return (JSON.stringify(argument) ?? '').length <= MAX_CALL;
  } catch {
    return false;
  }
}

function refused(reason: CallRefusal): Result<never> {
  return failed({ code: 'CALL_REFUSED', facts: { reason } });
}
