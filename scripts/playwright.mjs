import { run } from './run.mjs';

/**
 * Runs Playwright on the window.
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] added to ours
 * @returns {boolean} whether it ended well
 */
export function playwright(args, environment = {}) {
  if (process.getuid?.() !== 0) return run('npx', ['playwright', ...args], environment);
  console.log("As root the browser's sandbox can't work, so it is off, but for the spec that runs as another user.");
  return run('npx', ['playwright', ...args], { ...environment, CERTPREP_NO_SANDBOX: '1' });
}
