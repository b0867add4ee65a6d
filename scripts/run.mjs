import { spawnSync } from 'node:child_process';

/**
 * Runs a program in the foreground, its output here.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] added to ours
 * @returns {boolean} whether it ended well
 */
export function run(program, args, environment = {}) {
  const env = { ...process.env, ...environment };
  return spawnSync(program, args, { stdio: 'inherit', env }).status === 0;
}
