/** Workers without processes: what they are sent is kept, what they do is the test's to say. */
import type { After } from '#app/work/after.ts';
import { doJob } from '#app/work/do-job.ts';
import type { Job, JobDone } from '#app/work/job.ts';
import type { Launch, Worker } from '#app/work/port.ts';

export interface FakeWorker {
  readonly jobs: Job[];
  /** What it answered: the very buffers that main goes on with. */
  readonly said: JobDone[];
  killed: boolean;
  /** Does the last job it was sent, as the real one would. */
  readonly work: () => Promise<void>;
  readonly say: (message: unknown) => void;
  readonly end: (why: Parameters<Parameters<Worker['onEnd']>[0]>[0]) => void;
}

/** `isEager`: each does its jobs as they come. */
export function fakeWorkers(isEager: boolean): { readonly launch: Launch; readonly workers: FakeWorker[] } {
  const workers: FakeWorker[] = [];
  const launch: Launch = () => {
    let say: FakeWorker['say'] = () => undefined;
    let end: FakeWorker['end'] = () => undefined;
    const fake: FakeWorker = {
      jobs: [],
      said: [],
      killed: false,
      say: (message) => say(message),
      end: (why) => end(why),
      async work() {
        const done = structuredClone(await doJob(structuredClone(fake.jobs.at(-1) as Job)));
        if (fake.killed) return;
        fake.said.push(done);
        say(done);
      },
    };
    workers.push(fake);
    return {
      send(message) {
        fake.jobs.push(structuredClone(message) as Job);
        if (isEager) void fake.work();
      },
      onMessage(listener) {
        say = listener;
      },
      onEnd(listener) {
        end = listener;
      },
      kill() {
        fake.killed = true;
      },
    };
  };
  return { launch, workers };
}

/** A clock that a test moves by hand. */
export function fakeTime(): { readonly after: After; readonly pass: (milliseconds: number) => void } {
  let now = 0;
  const due = new Set<{ readonly at: number; readonly work: () => void }>();
  return {
    after(milliseconds, work) {
      const entry = { at: now + milliseconds, work };
      due.add(entry);
      return () => void due.delete(entry);
    },
    pass(milliseconds) {
      now += milliseconds;
      for (const entry of [...due].filter(({ at }) => at <= now)) {
        due.delete(entry);
        entry.work();
      }
    },
  };
}
