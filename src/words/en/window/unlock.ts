import type { UnlockWords } from '../../window-received.ts';
import { en } from '../say.ts';

export const unlock: UnlockWords = {
  label: (file) => `Password for ${file}`,
  placeholder: 'Password',
  show: 'Show password',
  hide: 'Hide password',
  unlock: 'Unlock',
  trying: 'Trying…',
  capsLock: 'Caps Lock is on',
  tryAll: (count) => `Try it on all ${en.number(count)} locked files`,
  empty: 'Type the password first.',
  opened: (files) => `Unlocked: ${en.and(files)}.`,
  openedSome: (opened, all) =>
    `That password opens ${en.number(opened)} of ${en.number(all)} files. ${en.count(all - opened, {
      one: '# is still locked.',
      other: '# are still locked.',
    })}`,
};
