/** How a person likes the window to be: as main keeps it. */
import { create } from 'zustand';
import type { Preferences, Settings } from '#shared/settings.ts';
import { api } from './api.ts';
import { valueOf } from './value-of.ts';

export const useSettings = create<Settings>()(() => ({
  library: null,
  lastFolder: null,
  theme: 'system',
  language: null,
  lock: 'quit',
  recentTargets: [],
}));

export async function loadSettings(): Promise<void> {
  put(await valueOf(api.settings()));
}

/** Changes what a person chose, and leaves the rest. */
export async function prefer(preferences: Partial<Preferences>): Promise<void> {
  const { theme, language, lock } = useSettings.getState();
  put(await valueOf(api.changeSettings({ theme, language, lock, ...preferences })));
}

/** tokens.css knows the name of the theme from the root. */
function put(settings: Settings | null): void {
  if (settings === null) return;
  useSettings.setState(settings);
  document.documentElement.dataset['theme'] = settings.theme;
}
