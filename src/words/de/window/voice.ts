import type { FindingCode } from '#shared/finding.ts';
import type { VoiceWords, WhatIsTrusted, WhatThereIs } from '../../window-voice.ts';
import { capital, de } from '../say.ts';
import { CLAUSES } from './clauses.ts';
import { spelled } from './spelled.ts';

export const voice: VoiceWords = {
  locked: {
    title: ({ files }) =>
      files === 1 ? 'Eine Datei braucht ein Passwort' : `${capital(spelled(files))} Dateien brauchen ein Passwort`,
    text: () => 'Neben einer Datei das Passwort eingeben. Es wird nur im Arbeitsspeicher verwendet, nie gespeichert.',
  },
  'no-certificate': {
    title: () => 'Ihr Zertifikat ist noch nicht hier',
    text: () => 'Keine dieser Dateien ist ein Zertifikat für einen Server. Es hier ablegen, gleich wie es heißt.',
  },
  'which-certificate': {
    title: ({ count }) => `${capital(spelled(count))} Zertifikate könnten Ihres sein`,
    text: () => 'Das wählen, um das es in diesem Bündel geht.',
  },
  'no-target': {
    title: () => 'Wo wird es verwendet?',
    text: (facts) => `${whatThereIs(facts)} Ein Ziel wählen, und alles, was es verlangt, wird geprüft.`,
  },
  'no-authority': {
    title: () => 'Noch ist keine Zertifizierungsstelle hier',
    text: ({ leaves }) =>
      leaves === 0
        ? 'Die Zertifikate ablegen, denen andere vertrauen sollen: eine Wurzel, oder was für Ihren Proxy signiert.'
        : 'Was hier ist, gehört Servern oder Personen. Das Zertifikat der Zertifizierungsstelle anfordern, die es signiert hat.',
  },
  'trust-warnings': {
    title: ({ count }) => lookAt(count),
    text: (facts) => `Für ${facts.target}. ${whatIsTrusted(facts)}`,
  },
  'trust-ready': { title: ({ target }) => `Bereit für ${target}`, text: whatIsTrusted },
  problems: {
    title: ({ count }) =>
      count === 1 ? 'Eines hindert diesen Export' : `${capital(spelled(count))} Punkte hindern diesen Export`,
    text: ({ codes }) => sentence(codes),
  },
  warnings: {
    title: ({ count }) => lookAt(count),
    text: (facts) => `Für ${facts.target}. ${whatThereIs(facts)}`,
  },
  ready: { title: ({ target }) => `Bereit für ${target}`, text: whatThereIs },
};

function lookAt(count: number): string {
  return count === 1 ? 'Bereit, mit einem Punkt zum Ansehen' : `Bereit, mit ${spelled(count)} Punkten zum Ansehen`;
}

function whatIsTrusted({ authorities, until }: WhatIsTrusted): string {
  const count = de.count(authorities, { one: 'Eine Zertifizierungsstelle', other: '# Zertifizierungsstellen' });
  const ends =
    until === null ? '' : ` ${authorities === 1 ? 'Sie läuft' : 'Die erste davon läuft'} am ${de.date(until)} ab.`;
  return `${count}, und nichts Privates.${ends}`;
}

function whatThereIs({ hasKey, intermediates, anchor, until }: WhatThereIs): string {
  const between = de.count(intermediates, { one: 'ein Zwischenzertifikat', other: '# Zwischenzertifikate' });
  const parts = ['Ein Zertifikat', ...(hasKey ? ['sein Schlüssel'] : []), ...(intermediates > 0 ? [between] : [])];
  const leads = anchor === null ? '' : `, bis zu ${ANCHORS[anchor]}`;
  return `${de.and(parts)}${leads}.${until === null ? '' : ` Gültig bis ${de.date(until)}.`}`;
}

const ANCHORS = {
  public: 'einer öffentlich vertrauten Wurzel',
  organisation: 'der Wurzel Ihrer Organisation',
  given: 'einer mitgebrachten, unbestätigten Wurzel',
} as const;

function sentence(codes: readonly { readonly code: FindingCode; readonly count: number }[]): string {
  const known = codes.flatMap(({ code, count }) => CLAUSES[code]?.(count) ?? []);
  const others = codes.length - known.length;
  const rest = others === 0 ? [] : [de.count(others, { one: 'ein weiterer Punkt', other: '# weitere Punkte' })];
  const text = known.length === 0 ? 'was und warum, steht in der Liste der Prüfungen' : de.and([...known, ...rest]);
  return `${capital(text)}.`;
}
