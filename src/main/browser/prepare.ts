/** Whether a window is possible here, and how it is to be started. */
import { candidates, findBrowser } from './find.ts';
import type { Impossible } from './impossible.ts';

export interface Start {
  readonly executable: string;
  readonly headless: boolean;
  readonly sandbox: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Environment: CERTPREP_BROWSER names the browser; CERTPREP_HEADLESS=1 shows nothing (tests); CERTPREP_NO_SANDBOX=1
 * turns the sandbox off, for root in a build machine's container only. Nobody else may: a browser whose sandbox does
 * not work is no place for this program.
 */
export async function prepare(
  environment: Environment,
  platform: NodeJS.Platform,
  isRoot: boolean,
): Promise<Start | Impossible> {
  const headless = environment['CERTPREP_HEADLESS'] === '1';
  const sandbox = !(isRoot && environment['CERTPREP_NO_SANDBOX'] === '1');
  if (isRoot && sandbox) return { code: 'ROOT' };
  const executable = await findBrowser(platform, environment);
  if (executable === null) return { code: 'NO_BROWSER', looked: candidates(platform, environment) };
  const display = environment['DISPLAY'] || environment['WAYLAND_DISPLAY'];
  if (platform === 'linux' && !display && !headless) return { code: 'NO_DISPLAY' };
  return { executable, headless, sandbox };
}
