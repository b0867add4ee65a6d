/** The text of a manifest -> a manifest. JSON is read as the YAML it is. */
import { readManifest, type ReadManifest } from './manifest.ts';

/** YAML's aliases can make a small text a huge value. */
const MOST_ALIASES = 50;
export const MOST_MANIFEST_OCTETS = 4 * 1024 * 1024;

/** Reads YAML 1.2 or JSON. Tags and merge keys of older YAML are not followed: a manifest is plain data. */
export async function parseManifest(text: string): Promise<ReadManifest> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { schema: 'core', prettyErrors: true, strict: true, uniqueKeys: true });
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) return syntax(String(error.linePos?.[0].line ?? ''));
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    return syntax('');
  }
  return readManifest(value);
}

function syntax(line: string): ReadManifest {
  return { ok: false, flaw: { at: line, problem: 'syntax', detail: null } };
}
