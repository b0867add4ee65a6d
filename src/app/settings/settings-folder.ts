/** Where a person's settings and their own library lie: one folder, in the place each system has for such things. */
import { posix, win32 } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** `platform`: as process.platform names it. Null where the environment names no home. */
export function settingsFolder(env: Environment, platform: string): string | null {
  if (platform === 'win32') return absolute(env['APPDATA'], win32, 'CertPrep');
  if (platform === 'darwin') return absolute(env['HOME'], posix, 'Library/Application Support/CertPrep');
  // The XDG base directory specification: a relative path there is to be ignored.
  return absolute(env['XDG_CONFIG_HOME'], posix, 'certprep') ?? absolute(env['HOME'], posix, '.config/certprep');
}

function absolute(base: string | undefined, path: typeof posix, rest: string): string | null {
  return base !== undefined && path.isAbsolute(base) ? path.join(base, rest) : null;
}
