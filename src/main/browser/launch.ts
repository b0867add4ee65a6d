/** Starts the browser on a profile of its own, which goes when it does. */
import type { Start } from './prepare.ts';
import { type BrowserProcess, startBrowser } from './process.ts';
import { makeProfile, removeProfile } from './profile.ts';

export interface Launched {
  readonly browser: BrowserProcess;
  readonly profile: string;
  /** Settles when both are gone. */
  readonly closed: Promise<void>;
}

export async function launch({ executable, headless, sandbox }: Start): Promise<Launched> {
  const profile = await makeProfile();
  const browser = startBrowser(executable, { profile, headless, sandbox });
  return { browser, profile, closed: browser.ended.then(() => removeProfile(profile)) };
}
