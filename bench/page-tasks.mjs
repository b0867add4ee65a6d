/** What a page's own thread was busy with, out of the browser's trace: for specs and for rows of the bench. */

/**
 * What a thread does before it looks at anything else: nothing is drawn and no key is heard meanwhile.
 * @typedef {object} PageTask
 * @property {number} cpuMs that the thread worked at it, whatever else the machine did meanwhile
 * @property {number} wallMs from its beginning to its end
 * @property {number} at milliseconds since the trace began
 * @property {readonly string[]} inside what the browser names in it that took a millisecond or more, the longest first
 *
 * @typedef {object} TraceEvent
 * @property {string} ph
 * @property {string} name
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts microseconds
 * @property {number} [dur] microseconds
 * @property {number} [tdur] microseconds of the thread's own
 * @property {{ name?: string, data?: { functionName?: string, type?: string } }} [args]
 */

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
const THREAD = 'CrRendererMain';

/**
 * Runs `work` while the browser keeps a trace of `page`.
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<unknown>} work
 * @returns {Promise<readonly PageTask[]>} in the order they ran
 */
export async function tasksDuring(page, work) {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser to trace.');
  await browser.startTracing(page, { categories: CATEGORIES });
  let trace = null;
  try {
    await work();
  } finally {
    trace = await browser.stopTracing();
  }
  return tasksOf(/** @type {{ traceEvents: TraceEvent[] }} */ (JSON.parse(trace.toString())).traceEvents);
}

/** The longest of them by the thread's own time. @param {readonly PageTask[]} tasks */
export function longest(tasks) {
  return tasks.reduce((most, { cpuMs }) => Math.max(most, cpuMs), 0);
}

/** @param {readonly TraceEvent[]} events @returns {readonly PageTask[]} */
export function tasksOf(events) {
  const threads = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === THREAD).map(threadOf),
  );
  const timed = events
    .filter((event) => event.ph === 'X' && threads.has(threadOf(event)))
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const start = timed[0]?.ts ?? 0;
  return timed
    .filter(({ name }) => name === 'RunTask')
    .map((task) => ({
      cpuMs: (task.tdur ?? task.dur ?? 0) / 1000,
      wallMs: (task.dur ?? 0) / 1000,
      at: (task.ts - start) / 1000,
      inside: (task.dur ?? 0) < 10_000 ? [] : insideOf(task, timed),
    }));
}

/** @param {TraceEvent} event */
function threadOf({ pid, tid }) {
  return `${String(pid)} ${String(tid)}`;
}

/** @param {TraceEvent} task @param {readonly TraceEvent[]} events @returns {readonly string[]} */
function insideOf(task, events) {
  const end = task.ts + (task.dur ?? 0);
  return events
    .filter((one) => one !== task && threadOf(one) === threadOf(task) && one.ts >= task.ts && one.ts < end)
    .filter(({ dur = 0 }) => dur >= 1000)
    .toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0))
    .map(({ name, dur = 0, args }) => {
      const what = args?.data?.functionName ?? args?.data?.type ?? '';
      return `${name}${what === '' ? '' : ` ${what}`} ${(dur / 1000).toFixed(1)} ms`;
    });
}
