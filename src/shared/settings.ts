/** How a person likes CertPrep to be: kept between two runs, and never a secret. */

/** When passwords and opened keys are forgotten without being told to: after each export, after ten minutes, at the end. */
export const LOCK_TIMES = ['use', 'idle', 'quit'] as const;
export type LockTime = (typeof LOCK_TIMES)[number];

export interface Settings {
  /** A library pack in place of the one beside the settings; null: that one. */
  readonly library: string | null;
  /** Where the last export went: its name in the window, its path in the file. */
  readonly lastFolder: string | null;
  readonly theme: 'system' | 'light' | 'dark';
  /** A language of src/words; null: that of the system. */
  readonly language: string | null;
  readonly lock: LockTime;
  /** Ids of the targets that were chosen last, the latest first. */
  readonly recentTargets: readonly string[];
}

/** What a person changes by hand. */
export type Preferences = Pick<Settings, 'theme' | 'language' | 'lock'>;
