import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '#main/browser/find.ts';

/**
 * A program to start in place of the browser, which becomes it. The pipe's descriptors pass through.
 *
 * @param before what starts it, such as `strace -o log`
 * @param after further arguments of the browser's
 */
export async function wrappedBrowser(folder: string, before: string, after = ''): Promise<string> {
  const browser = await findBrowser(process.platform, process.env);
  if (browser === null) throw new Error('No browser here.');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'wrapped-browser');
  writeFileSync(path, `#!/bin/sh\nexec ${before} '${browser}' "$@" ${after}\n`);
  chmodSync(path, 0o755);
  return path;
}
