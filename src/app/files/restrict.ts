/**
 * "Only you" on Windows, which has access lists in place of modes: inheritance is cut, the current user alone is granted,
 * and the list is read back, while the file is still empty. If that fails nothing is written.
 */
import { join } from 'node:path';
import { promisify } from 'node:util';

type Run = (file: string, args: readonly string[]) => Promise<{ stdout: string }>;

/** Loaded where it is needed: elsewhere it would cost each start the time of all that belongs to processes. */
const execute: Run = async (file, args) => promisify((await import('node:child_process')).execFile)(file, args);

/** Full paths: a program of that name in the current folder must not be run in its place. */
function system32(program: string): string {
  return join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', program);
}

export async function restrictToOwner(path: string, run: Run = execute): Promise<void> {
  const { stdout: who } = await run(system32('whoami.exe'), ['/user', '/fo', 'csv', '/nh']);
  const sid = /S-1-[0-9-]+/.exec(who)?.[0];
  if (sid === undefined) throw notRestricted();
  await run(system32('icacls.exe'), [path, '/inheritance:r', '/grant:r', `*${sid}:F`]);
  const { stdout: list } = await run(system32('icacls.exe'), [path]);
  const entries = list.match(/:\((?:[A-Z,]+|\([^)]*\))+\)/g) ?? [];
  if (entries.length !== 1 || !entries[0]?.includes('(F)')) throw notRestricted();
}

function notRestricted(): Error {
  return Object.assign(new Error('access list'), { code: 'EACCES' });
}
