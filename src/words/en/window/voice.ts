import type { FindingCode } from '#shared/finding.ts';
import type { VoiceWords, WhatIsTrusted, WhatThereIs } from '../../window-voice.ts';
import { en } from '../say.ts';
import { CLAUSES } from './clauses.ts';
import { spelled } from './spelled.ts';

export const voice: VoiceWords = {
  locked: {
    title: ({ files }) => (files === 1 ? 'One file needs a password' : `${spelled(files)} files need a password`),
    text: () => 'Type a password next to a file. It is used in memory and never stored.',
  },
  'no-certificate': {
    title: () => 'Your certificate is not here yet',
    text: () => 'Nothing among these files is a certificate for a server. Drop it in, whatever its name.',
  },
  'which-certificate': {
    title: ({ count }) => `${spelled(count)} certificates could be yours`,
    text: () => 'Choose the one this bundle is about.',
  },
  'no-target': {
    title: () => 'Where will it be used?',
    text: (facts) => `${whatThereIs(facts)} Choose a target, and everything it asks for is checked.`,
  },
  'no-authority': {
    title: () => 'No authority is here yet',
    text: ({ leaves }) =>
      leaves === 0
        ? 'Drop in the certificates that others are to trust: a root, or what signs for your proxy.'
        : 'What is here belongs to servers or persons. Ask for the certificate of the authority that signed it.',
  },
  'trust-warnings': {
    title: ({ count }) => lookAt(count),
    text: (facts) => `For ${facts.target}. ${whatIsTrusted(facts)}`,
  },
  'trust-ready': { title: ({ target }) => `Ready for ${target}`, text: whatIsTrusted },
  problems: {
    title: ({ count }) => (count === 1 ? 'One thing stops this export' : `${spelled(count)} things stop this export`),
    text: ({ codes }) => sentence(codes),
  },
  warnings: {
    title: ({ count }) => lookAt(count),
    text: (facts) => `For ${facts.target}. ${whatThereIs(facts)}`,
  },
  ready: { title: ({ target }) => `Ready for ${target}`, text: whatThereIs },
};

function lookAt(count: number): string {
  return count === 1
    ? 'Ready, with one thing to look at'
    : `Ready, with ${spelled(count).toLowerCase()} things to look at`;
}

function whatIsTrusted({ authorities, until }: WhatIsTrusted): string {
  const count = en.count(authorities, {
    one: 'One certificate of an authority',
    other: '# certificates of authorities',
  });
  const ends = until === null ? '' : ` ${authorities === 1 ? 'It' : 'The first of them'} ends on ${en.date(until)}.`;
  return `${count}, and nothing private.${ends}`;
}

function whatThereIs({ hasKey, intermediates, anchor, until }: WhatThereIs): string {
  const between = en.count(intermediates, { one: 'one intermediate', other: '# intermediates' });
  const parts = ['One certificate', ...(hasKey ? ['its key'] : []), ...(intermediates > 0 ? [between] : [])];
  const leads = anchor === null ? '' : `, up to ${ANCHORS[anchor]}`;
  return `${en.and(parts)}${leads}.${until === null ? '' : ` Good until ${en.date(until)}.`}`;
}

const ANCHORS = {
  public: 'a publicly trusted root',
  organisation: "your organisation's root",
  given: 'a root you brought, not confirmed',
} as const;

function sentence(codes: readonly { readonly code: FindingCode; readonly count: number }[]): string {
  const known = codes.flatMap(({ code, count }) => CLAUSES[code]?.(count) ?? []);
  const others = codes.length - known.length;
  const rest = others === 0 ? [] : [en.count(others, { one: 'one more thing', other: '# more things' })];
  const text = known.length === 0 ? 'the list of checks says what and why' : en.and([...known, ...rest]);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
