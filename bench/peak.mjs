/** How much memory a program holds at its peak, together with the processes that it starts. As Linux counts it. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 20;

/**
 * Runs `program` to its end and answers MiB. Pages that several of its processes share count once.
 * @param {string} program @param {readonly string[]} args
 */
export async function peakMib(program, args) {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  let most = 0;
  const look = setInterval(() => (most = Math.max(most, treeKib(String(child.pid)))), EVERY_MS);
  /** @type {number | null} */
  const status = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(look);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
  return most / 1024;
}

/** Of a process that ends meanwhile, nothing. @param {string} pid @returns {number} */
function treeKib(pid) {
  try {
    const [, own = '0'] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children.reduce((sum, child) => sum + treeKib(child), Number(own));
  } catch {
    return 0;
  }
}
