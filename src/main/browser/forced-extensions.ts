/**
 * Extensions that a policy of this computer puts into the browser. --disable-extensions does not stop them, our own profile
 * does not, and one that reads pages reads what is typed into ours. Policies that a browser fetches for a signed-in account
 * don't reach a profile that is fresh and signed in nowhere; those of a browser enrolled as a whole may, and are not seen here.
 */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ForcedExtension } from '#shared/about.ts';
import { inPolicy, inRegistry } from './policy.ts';

type Environment = Readonly<Record<string, string | undefined>>;
/** Runs a program of the system to its end; answers what it printed. */
type Run = (program: string, args: readonly string[]) => Promise<string>;

const LINUX = ['etc/chromium', 'etc/chromium-browser', 'etc/opt/chrome', 'etc/opt/edge'];
const MAC = ['com.google.Chrome', 'com.microsoft.Edge', 'org.chromium.Chromium'];
const WINDOWS = ['Google\\Chrome', 'Microsoft\\Edge', 'Chromium'];

const finished = promisify(execFile);
const run: Run = async (program, args) => (await finished(program, [...args], { encoding: 'utf8' })).stdout;

/**
 * Of every browser that may be used, whichever it will be: a policy of the other one is a warning too many, not one too few.
 *
 * @param root of the file system
 */
export async function findForcedExtensions(
  platform: NodeJS.Platform,
  environment: Environment,
  root = '/',
  execute: Run = run,
): Promise<readonly ForcedExtension[]> {
  if (platform === 'win32') return ofWindows(environment, execute);
  return platform === 'darwin' ? ofMac(environment, root, execute) : ofLinux(root);
}

async function ofLinux(root: string): Promise<readonly ForcedExtension[]> {
  const folders = LINUX.map((folder) => join(root, folder, 'policies/managed'));
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = await orNothing(readdir(folder), []);
      return names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
    }),
  );
  const found = files.flat().map(async (path) => inPolicy(await orNothing(readFile(path, 'utf8'), ''), path));
  return (await Promise.all(found)).flat();
}

async function ofMac({ USER: user }: Environment, root: string, execute: Run): Promise<readonly ForcedExtension[]> {
  const managed = join(root, 'Library/Managed Preferences');
  const folders = user === undefined ? [managed] : [managed, join(managed, user)];
  const paths = folders.flatMap((folder) => MAC.map((name) => join(folder, `${name}.plist`)));
  const found = paths.map(async (path) =>
    inPolicy(await orNothing(execute('/usr/bin/plutil', ['-convert', 'json', '-o', '-', path]), ''), path),
  );
  return (await Promise.all(found)).flat();
}

async function ofWindows({ SystemRoot }: Environment, execute: Run): Promise<readonly ForcedExtension[]> {
  const reg = `${SystemRoot ?? String.raw`C:\Windows`}\\System32\\reg.exe`;
  const keys = ['HKLM', 'HKCU'].flatMap((hive) => WINDOWS.map((name) => `${hive}\\SOFTWARE\\Policies\\${name}`));
  const found = keys.map(async (key) => inRegistry(await orNothing(execute(reg, ['query', key, '/s']), '')));
  return (await Promise.all(found)).flat();
}

/** Where there is no policy there is no file and no key, and what we may not read the browser may not read either. */
function orNothing<T>(answer: Promise<T>, nothing: T): Promise<T> {
  return answer.catch(() => nothing);
}
