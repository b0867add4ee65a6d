/** A mark by which a later run can tell whether the process that left something behind is still at work. */
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { sha256Hex } from '#core/crypto/nodecrypto.ts';

/** Fit for a file name: this machine, the process, and its start, since process numbers come round again. */
export async function processMark(): Promise<string> {
  return `${machine()}-${String(process.pid)}-${(await startOf(process.pid)) ?? '0'}`;
}

/** Whether the process that made `mark` has ended for sure. Of another machine's processes nothing is known. */
export async function hasEnded(mark: string): Promise<boolean> {
  const [host, pid, start] = mark.split('-');
  if (host !== machine()) return false;
  return !isAlive(Number(pid)) || (start !== '0' && (await startOf(Number(pid))) !== start);
}

function machine(): string {
  return sha256Hex(new TextEncoder().encode(hostname())).slice(0, 8);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and is somebody else's.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Linux tells a process's start in clock ticks since boot: proc(5), field 22 of stat. Elsewhere null. */
async function startOf(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${String(pid)}/stat`, 'latin1').catch(() => null);
  // The second field is the program's name in parentheses, and may hold anything.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}
