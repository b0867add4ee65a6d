/** The gate both hosts put every request of the page through: a file of the built window, or nothing. */
import { HEADERS } from './headers.ts';
import type { PageFiles } from './files.ts';

export interface Answer {
  readonly status: 200;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer<ArrayBuffer>;
}

/**
 * @param origin such as 'app://certprep'
 * @returns null for anything but GET of one of the files at that very origin; the file's name is looked up as it
 *   stands, so there is no path to climb out of
 */
export function answer(files: PageFiles, origin: string, method: string, url: string): Answer | null {
  if (method !== 'GET' || !url.startsWith(`${origin}/`) || !URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  const file = files.get(pathname === '/' ? '/index.html' : pathname);
  return file ? { status: 200, headers: { ...HEADERS, 'content-type': file.type }, body: file.body } : null;
}
