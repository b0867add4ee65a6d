/** The only way out of the window, and in: what main tells is made harmless to look at before anything is done with it. */
import type { Api } from '#shared/contract.ts';
import { eachText, harmless, unescape } from '#words/harmless.ts';

type Bridge = Api<File>;
type Asked = (...given: readonly unknown[]) => Promise<unknown>;
type Heard = (listener: (payload: unknown) => void) => () => void;

/**
 * Every text out of a file, a name or a folder comes through here, so no plate or row can forget to escape it. A name that
 * was shown escaped, as in a list of host names, goes back as it was with a choice.
 */
function harmlessly(bridge: Bridge): Bridge {
  const functions = Object.entries(bridge).map(([name, work]) => [
    name,
    /^on[A-Z]/.test(name) ? heard(work as Heard) : answered(work as Asked),
  ]);
  const { choose } = bridge;
  return {
    ...(Object.fromEntries(functions) as Bridge),
    choose: async (argument) => harmless(await choose(eachText(argument, unescape) as typeof argument)),
  };
}

const answered =
  (ask: Asked): Asked =>
  async (...given) =>
    harmless(await ask(...given));

const heard =
  (hear: Heard): Heard =>
  (listener) =>
    hear((payload) => listener(harmless(payload)));

export const api = harmlessly(window.certprep);
