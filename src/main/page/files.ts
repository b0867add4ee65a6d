/** The built window, read once at the start: from then on a request can only ever meet what is in this map. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** '/index.html' -> file. */
export type PageFiles = ReadonlyMap<string, PageFile>;

export interface PageFile {
  readonly type: string;
  readonly body: Buffer<ArrayBuffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** @param folder out/renderer; anything in it that is not of a known type is a mistake of the build */
export async function readPageFiles(folder: string): Promise<PageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, PageFile>();
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const type = TYPES[extname(path)];
    if (type === undefined) throw new Error(`No type is known for ${path}`);
    files.set(path.slice(folder.length).replaceAll('\\', '/'), { type, body: await readFile(path) });
  }
  return files;
}
