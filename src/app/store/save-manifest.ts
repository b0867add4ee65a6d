import { basename, dirname, relative, sep } from 'node:path';
import { failed, ok, type Result } from '#shared/result.ts';
import { writeKept } from '../files/write-kept.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { withoutPath } from './without-path.ts';

/** `manifestFrom`: with paths as that function has them, from where the manifest will stand. As JSON, which is YAML too. Refuses CANNOT_WRITE and READBACK_DIFFERS; nothing new remains then. */
export async function saveManifest(
  path: string,
  manifestFrom: (from: (path: string) => string) => Manifest,
  replace: boolean,
): Promise<Result<{ readonly name: string }>> {
  const from = (file: string): string => (relative(dirname(path), file) || '.').replaceAll(sep, '/');
  const bytes = new TextEncoder().encode(`${JSON.stringify(manifestFrom(from), null, 2)}\n`);
  const saved = await writeKept(path, bytes, 0o600, { force: replace });
  return saved.ok ? ok({ name: basename(path) }) : failed(withoutPath(saved.failure));
}
