import type { LimitWords } from '../tables.ts';
import { de } from './say.ts';

const onlyNeeded = (): string => 'Nur die benötigten Dateien angeben.';
const otherSource = (): string => 'So eine Datei ist selten richtig; beim Absender um eine andere Kopie bitten.';
const unpack = (): string => 'Es entpacken und die benötigten Dateien angeben.';

export const limits: LimitWords = {
  'file-bytes': {
    message: ({ max }) =>
      `Diese Datei ist größer als ${de.megabytes(max)}, und so viel braucht kein Schlüssel oder Zertifikat.`,
    remedy: onlyNeeded,
  },
  files: {
    message: ({ max }) =>
      `Es sind mehr als ${de.count(max, { one: '# Datei', other: '# Dateien' })}; der Rest wurde nicht gelesen.`,
    remedy: onlyNeeded,
  },
  items: {
    message: ({ max }) =>
      `Diese Datei enthält mehr als ${de.count(max, { one: '# Ding', other: '# Dinge' })}; mehr wird aus einer Datei nicht gelesen.`,
    remedy: () => 'Sie aufteilen und die benötigten Teile angeben.',
  },
  nesting: {
    message: ({ max }) => `In dieser Datei sind Dinge mehr als ${de.number(max)}-fach ineinander verpackt.`,
    remedy: otherSource,
  },
  elements: {
    message: ({ max }) => `Ein Ding in dieser Datei hat mehr als ${de.number(max)} Teile.`,
    remedy: otherSource,
  },
  blocks: {
    message: ({ max }) => `Diese Datei hat mehr als ${de.count(max, { one: '# PEM-Block', other: '# PEM-Blöcke' })}.`,
    remedy: () => 'Sie aufteilen und die benötigten Teile angeben.',
  },
  'folder-depth': {
    message: ({ max }) =>
      `Diese Ordner liegen mehr als ${de.number(max)} Ebenen tief; was darunter ist, wurde nicht gelesen.`,
    remedy: () => 'Den Ordner angeben, in dem die Dateien liegen.',
  },
  'archive-entries': {
    message: ({ max }) => `In diesem Archiv sind mehr als ${de.count(max, { one: '# Datei', other: '# Dateien' })}.`,
    remedy: unpack,
  },
  'archive-bytes': {
    message: ({ max }) => `Entpackt wäre dieses Archiv größer als ${de.megabytes(max)}; der Rest wurde darin gelassen.`,
    remedy: unpack,
  },
  'archive-ratio': {
    message: ({ max }) =>
      `Entpackt wäre dies mehr als ${de.number(max)}-mal so groß. Es wurde in seinem Archiv gelassen.`,
    remedy: otherSource,
  },
  'archive-nesting': {
    message: () => 'Dies ist ein Archiv in einem Archiv in einem Archiv und wurde dort gelassen.',
    remedy: unpack,
  },
};
