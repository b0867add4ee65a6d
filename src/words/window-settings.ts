/** Words for the settings: how a person likes the window to be. */
import type { LockTime, Settings } from '#shared/settings.ts';

export interface SettingsWords {
  readonly title: string;
  readonly tabs: { readonly general: string; readonly library: string; readonly security: string };
  readonly theme: string;
  readonly themes: { readonly [T in Settings['theme']]: string };
  readonly themeHint: string;
  readonly language: string;
  /** In place of a language: that of the system. The languages go by their own names. */
  readonly languageOfSystem: string;
  readonly languageHint: string;
  readonly lock: string;
  readonly lockTimes: { readonly [L in LockTime]: string };
  readonly lockHint: string;
  readonly ownTargets: string;
  readonly ownTargetsHint: string;
  readonly kept: string;
  readonly keptHint: string;
  readonly promises: readonly { readonly title: string; readonly text: string }[];
  readonly limits: string;
  readonly limitTexts: readonly string[];
}
