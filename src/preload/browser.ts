/**
 * The preload of the browser host: a script that runs in the page's world before any other. It speaks through a
 * DevTools binding, which it takes out of the page's reach, and leaves nothing behind but a frozen `window.certprep`.
 */
import type { CallName } from '#shared/contract.ts';
import type { PageEnd } from '#shared/page-end.ts';
import type { Result } from '#shared/result.ts';
import { makeApi } from './api.ts';
import { guardDrops, guardLinks, NETWORK_OBJECTS, remove } from './guard.ts';
import { chooseFiles } from './choose-files.ts';
import { copy } from './copy.ts';
import { saveAs } from './save-as.ts';

interface HostNames {
  certprepBinding?: (message: string) => void;
  certprepTake?: () => PageEnd;
}
const names = window as unknown as HostNames;
const binding = names.certprepBinding as (message: string) => void;
delete names.certprepBinding;

const waiting = new Map<number, (result: Result<unknown>) => void>();
const handed = new Map<number, readonly File[]>();
const listeners = new Map<string, Set<(payload: unknown) => void>>();
let last = 0;

/** Files stay here under the call's number until main has asked for each. */
function invoke(name: CallName, argument: unknown, files: readonly File[] | null): Promise<Result<unknown>> {
  const id = ++last;
  if (files) handed.set(id, files);
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    binding(JSON.stringify({ id, name, argument, files: files && files.length }));
  });
}

const api = makeApi({
  call: (name, argument) => invoke(name, argument, null),
  hand: (name, files) => invoke(name, null, files),
  on(event, listener) {
    const set = listeners.get(event) ?? new Set();
    listeners.set(event, set.add(listener));
    return () => set.delete(listener);
  },
});

const end: PageEnd = {
  deliver(id, result) {
    handed.delete(id);
    waiting.get(id)?.(result);
    waiting.delete(id);
  },
  emit(event, payload) {
    for (const listener of listeners.get(event) ?? []) listener(payload);
  },
  file: (id, index) => handed.get(id)?.[index],
  async chooseFiles() {
    const files = await chooseFiles();
    if (!files) return null;
    const id = ++last;
    handed.set(id, files);
    return { id, count: files.length };
  },
  saveAs,
  copy,
  forget: (id) => void handed.delete(id),
};

// Main takes this end before it serves the page's own scripts, so that none of them can.
names.certprepTake = () => {
  delete names.certprepTake;
  return end;
};
Object.defineProperty(window, 'certprep', { value: api, writable: false, configurable: false, enumerable: true });
remove(NETWORK_OBJECTS);
guardLinks();
guardDrops();
