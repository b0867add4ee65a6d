import type { SettingsWords } from '../../window-settings.ts';

export const settings: SettingsWords = {
  title: 'Settings',
  tabs: { general: 'General', library: 'Library and roots', security: 'Security and about' },
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  themeHint: 'Kept for the next start.',
  language: 'Language',
  languageOfSystem: 'As this computer',
  languageHint: 'Of this window, and of the reports and cards it saves.',
  lock: 'Forget passwords and keys',
  lockTimes: { use: 'After each export', idle: 'After 10 minutes without you', quit: 'When I quit' },
  lockHint:
    'They are held in memory only, and forgotten together. Whatever is chosen here: by Lock now, at the end, and where the system tells of it when the screen is locked or the computer sleeps.',
  ownTargets: 'Your own targets',
  ownTargetsHint: 'Bring one in the list of targets, or drop its file. A copy of it is kept with the settings.',
  kept: 'What is kept',
  keptHint:
    'One readable file: what is chosen here, the library and the roots you confirmed, your own targets, the targets you chose last, and the folder of the last export. Never a password, a key, or the name of a file.',
  promises: [
    { title: 'Keys never enter this window', text: 'Another process holds them. This one gets names and digests.' },
    { title: 'No copies', text: 'No copies outside the folder you export to.' },
    { title: 'Written means read back', text: 'Each file is read from the disk again and compared with the plan.' },
  ],
  limits: 'What it cannot promise',
  limitTexts: [
    'Whoever controls this computer can read its memory, and what you type.',
    'Revocation is not checked unless you bring the authority’s list.',
    'A key deleted from a flash drive is not erased for certain.',
    'While a password is shown, the desktop program asks for its window to be left out of screenshots and screen sharing. Windows does so; recent macOS and Linux do not, and in a browser it can’t ask.',
  ],
};
