/** Where a host's program finds its library, and the person's settings. */
import { join } from 'node:path';
import { settingsFolder } from '#app/settings/settings-folder.ts';
import type { TrustPlaces } from '#app/store/trust.ts';

/** `main`: the folder of out/main. The terminal twin beside it brings the pack for both. */
export function keptPlaces(main: string): TrustPlaces {
  return { folder: settingsFolder(process.env, process.platform), pack: join(main, '../cli/public.pack') };
}
