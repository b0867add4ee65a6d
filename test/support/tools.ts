/** Other people's programs, which judge what we write and write what we read. */
import { spawnSync } from 'node:child_process';
import { onPath } from '../../scripts/on-path.mjs';
import { TEST_TOOLS } from '../../scripts/test-tools.mjs';

export interface Ran {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Whether the tests that need these tools can run; for `describe.runIf`. A missing tool is an error, so that no test
 * is left out unseen, unless CERTPREP_PARTIAL=1 says that this is wanted.
 */
export function requireTool(...tools: readonly string[]): boolean {
  const missing = tools.filter((tool) => !onPath(tool));
  if (missing.length === 0) return true;
  const packages = missing.map((tool) => TEST_TOOLS[tool] ?? tool).join(' ');
  const message = `${missing.join(', ')} missing (Debian: ${packages}); npm run setup brings it`;
  if (process.env.CERTPREP_PARTIAL !== '1') throw new Error(message);
  console.warn(`Left out: ${message}`);
  return false;
}

/** Runs a tool to its end, with no terminal to ask a person on. */
export function run(tool: string, args: readonly string[], input: Uint8Array | string = ''): Ran {
  const { status, stdout, stderr, error } = spawnSync(tool, args, { input, maxBuffer: 64 * 1024 * 1024 });
  if (error) throw error;
  return { status, stdout, stderr: stderr.toString() };
}

/** Like `run`, but a tool that fails is an error that says what it said. Gives its standard output. */
export function runWell(tool: string, args: readonly string[], input: Uint8Array | string = ''): Buffer {
  const { status, stdout, stderr } = run(tool, args, input);
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')} gave ${status}\n${stderr}`);
  return stdout;
}
