/** The browser's process: starts it with the pipe on descriptors 3 and 4, and sees that it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { flags, type FlagOptions } from './flags.ts';
import { openPipe, type Pipe } from './pipe.ts';

export interface BrowserProcess {
  readonly pid: number | null;
  readonly pipe: Pipe;
  /** Settles when the process is gone, however that came about; also if it never started. */
  readonly ended: Promise<void>;
  /** The end of what it wrote to standard error, to explain why it ended. */
  readonly said: () => string;
  readonly kill: () => void;
}

const KEPT = 2_000;

export function startBrowser(executable: string, options: FlagOptions): BrowserProcess {
  const detached = process.platform !== 'win32';
  const child = spawn(executable, flags(options), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own, so that its helpers can be ended with it.
    detached,
    env: environment(options.profile),
  });
  // Helpers that outlive the browser for a moment would write into a profile that is being removed.
  child.once('exit', () => signal(child, detached));
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-KEPT);
  });
  return {
    pid: child.pid ?? null,
    pipe: openPipe(child.stdio[3] as Writable, child.stdio[4] as Readable),
    ended: new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    }),
    said: () => said,
    kill() {
      if (child.exitCode === null && child.signalCode === null) signal(child, detached);
    },
  };
}

/**
 * Without the variables that would make the browser load, log or report something that is not ours. Its crash dumps, which
 * it writes in spite of --disable-breakpad, may hold what stood on the page: they go into the profile, and with it.
 */
function environment(profile: string): NodeJS.ProcessEnv {
  const drop = /^(NODE_|ELECTRON_|CHROME_|GOOGLE_|SSLKEYLOGFILE$|https?_proxy$|all_proxy$)/i;
  const kept = Object.entries(process.env).filter(([name]) => !drop.test(name));
  return { ...Object.fromEntries(kept), BREAKPAD_DUMP_LOCATION: join(profile, 'Crashes') };
}

function signal(child: ChildProcess, group: boolean): void {
  if (child.pid === undefined) return;
  try {
    process.kill(group ? -child.pid : child.pid, 'SIGKILL');
  } catch {
    // None of them is left.
  }
}
