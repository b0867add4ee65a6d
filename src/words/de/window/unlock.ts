import type { UnlockWords } from '../../window-received.ts';
import { de } from '../say.ts';

export const unlock: UnlockWords = {
  label: (file) => `Passwort für ${file}`,
  placeholder: 'Passwort',
  show: 'Passwort zeigen',
  hide: 'Passwort verbergen',
  unlock: 'Öffnen',
  trying: 'Wird probiert…',
  capsLock: 'Die Feststelltaste ist aktiv',
  tryAll: (count) => `An allen ${de.number(count)} verschlossenen Dateien probieren`,
  empty: 'Zuerst das Passwort eingeben.',
  opened: (files) => `Geöffnet: ${de.and(files)}.`,
  openedSome: (opened, all) =>
    `Dieses Passwort öffnet ${de.number(opened)} von ${de.number(all)} Dateien. ${de.count(all - opened, {
      one: '# ist noch verschlossen.',
      other: '# sind noch verschlossen.',
    })}`,
};
