/** What main accepts as the argument of each call about the library and the settings. See schemas.ts. */
import * as z from 'zod/mini';
import { LOCK_TIMES } from '#shared/settings.ts';
import { MAX_FILES, none, placeId, sha256, text } from './fields.ts';

/** More than any list of roots there is. */
const MAX_ROOTS = 1_000;
const root = z.strictObject({ sha256 });

export const LIBRARY_SCHEMAS = {
  library: none,
  importLibrary: z.strictObject({
    places: z.array(placeId).check(z.maxLength(MAX_FILES)),
    consented: z.array(sha256).check(z.maxLength(MAX_ROOTS)),
  }),
  confirmRoot: root,
  forgetRoot: root,
  settings: none,
  changeSettings: z.strictObject({
    theme: z.enum(['system', 'light', 'dark']),
    language: z.nullable(text(35)),
    lock: z.enum(LOCK_TIMES),
  }),
  lastFolder: none,
};
