/** Where one file is saved, as a path. */
import { join } from 'node:path';
import { isUsableName } from '#app/export/file-name.ts';
import type { SavePlace } from '#shared/place.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Places } from './places.ts';

/** Refuses PLACE_UNKNOWN, and FILE_NAME_UNUSABLE for a name that is more than one part of a path. */
export function savePath({ place, name }: SavePlace, places: Places): Result<string> {
  const path = places.path(place);
  if (path === null) return failed({ code: 'PLACE_UNKNOWN', facts: {} });
  if (name === null) return ok(path);
  return isUsableName(name) ? ok(join(path, name)) : failed({ code: 'FILE_NAME_UNUSABLE', facts: { name } });
}
