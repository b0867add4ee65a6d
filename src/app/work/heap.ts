/** What a worker may hold in memory, and how it looks when that was not enough. */

/** Ten times what the largest file that may be read took. */
export const HEAP_MEGABYTES = 512;

/** V8 aborts when its heap is full, which Windows reports as 134; Linux kills a process when memory runs out. */
export function isOutOfMemory(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134;
}
