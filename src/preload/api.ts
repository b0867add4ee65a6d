/** Builds `window.certprep` from the contract, for either host: a function per call, a function per event, no more. */
import { type Api, CALL_NAMES, CALLS, EVENT_NAMES } from '#shared/contract.ts';
import type { Port } from './port.ts';

export function makeApi(port: Port): Api<File> {
  const calls = CALL_NAMES.map((name) => [
    name,
    CALLS[name].takes === 'files'
      ? (files: unknown) => port.hand(name, filesOf(files))
      : (argument: unknown = null) => port.call(name, argument),
  ]);
  const events = EVENT_NAMES.map((name) => [
    `on${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    (listener: (payload: unknown) => void) => port.on(name, listener),
  ]);
  // The one place where names become functions; main checks every argument again.
  return Object.freeze(Object.fromEntries([...calls, ...events])) as Api<File>;
}

/** What is not a list of files hands over nothing. */
function filesOf(value: unknown): readonly File[] {
  return Array.isArray(value) ? value.filter((file) => file instanceof File) : [];
}
