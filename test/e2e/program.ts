/** The browser host as `npm start` runs it: a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The build. */
export const OUT = join(import.meta.dirname, '../../out');

export interface Running {
  readonly process: ChildProcess;
  /** The exit code, or null after a signal. */
  readonly ended: Promise<number | null>;
  /** On standard error. */
  readonly said: () => string;
  /** True once the window is there, false if the program ended before. */
  readonly open: Promise<boolean>;
}

interface As {
  /** Runs the command that follows it as another user. */
  readonly as?: readonly string[];
  /** Where that user finds Node and the build. */
  readonly node?: string;
  readonly out?: string;
}

export function startProgram(environment: NodeJS.ProcessEnv, other: As = {}): Running {
  const { as = [], node = process.execPath, out = OUT } = other;
  const line = [...as, node, join(out, 'main/browser.js')];
  const child = spawn(line[0] ?? node, line.slice(1), {
    env: { ...process.env, CERTPREP_HEADLESS: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return {
    process: child,
    ended: new Promise((resolve) => child.once('exit', resolve)),
    said: () => said,
    open: new Promise((resolve) => {
      child.stdout.once('data', () => resolve(true));
      child.once('exit', () => resolve(false));
    }),
  };
}

/** The profiles in a temporary folder. */
export function profilesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('certprep-profile-'));
}

/** Browsers whose profile is in `folder`, by /proc; their helpers are told by a --type. */
export function browsersIn(folder: string): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    const line = commandLine(pid);
    return line.includes(`--user-data-dir=${folder}`) && !line.includes('--type=');
  });
}

/** Processes that `ancestor` started, or that those did, and so on. */
export function descendantsOf(ancestor: number): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const children = pids.map(Number).filter((pid) => statusOf(pid)['PPid'] === String(ancestor));
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

/** The lines of /proc/PID/status, by name. */
export function statusOf(pid: number): Readonly<Record<string, string>> {
  const lines = read(`/proc/${String(pid)}/status`).matchAll(/^(\w+):\s*(.*)$/gm);
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value] as const));
}

export function commandLine(pid: number): string {
  return read(`/proc/${String(pid)}/cmdline`);
}

/** Empty for a process that ended since /proc was listed. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
