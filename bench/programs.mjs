/** The programs that the rows start. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
export const CERTPREP = join(ROOT, 'out/cli/certprep.js');
export const SHARED = process.env['CERTPREP_SHARED'] ?? join(ROOT, '../shared');

/**
 * Runs `program` to its end and answers what it printed; throws where it ends with something else than 0.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, input?: string }} [options]
 */
export function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    ...options,
  });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}${stdout.slice(-2000)}`);
  return stdout;
}

/** The terminal twin, as a person starts it. @param {readonly string[]} args @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options] */
export function certprep(args, options) {
  if (!existsSync(CERTPREP)) throw new Error('Run npm run build first.');
  return run(process.execPath, [CERTPREP, ...args], options);
}

/** @param {readonly string[]} args @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options] */
export function openssl(args, options) {
  return run('openssl', args, options);
}

/** @template T @param {readonly T[]} list @param {number} i @returns {T} */
export function turn(list, i) {
  return /** @type {T} */ (list[i % list.length]);
}
