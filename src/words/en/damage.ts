/** What is said of damaged files: the shape of the damage, never a guess at its cause that could be wrong. */
import type { FailureFacts } from '#shared/failure.ts';
import type { Telling } from '../tables.ts';
import { en } from './say.ts';
import { structures } from './structures.ts';

type Damaged = Readonly<FailureFacts['DAMAGED']>;

export const damaged: Telling<FailureFacts['DAMAGED']> = { message, remedy };

function message(facts: Damaged): string {
  const thing = `this ${structures[facts.what]}`;
  switch (facts.damage) {
    case 'truncated':
      return truncated(facts, thing);
    case 'no-end-line':
      return noEndLine(facts);
    case 'wrong-end-line':
      return "The BEGIN line and the END line of a block don't belong together. Two texts may have run into one.";
    case 'not-base64':
      return 'The text between BEGIN and END holds characters that have no place there. They often come from mail or a word processor.';
    case 'trailing-bytes':
      return `After the end of ${thing} there is more, which doesn't belong to it${at(facts)}.`;
    case 'padding':
      return `What came out of ${thing} when it was decrypted is not what was put in. It was changed or damaged after it was made.`;
    case 'mac':
      // A library pack has no password, and vouches for itself by a digest.
      return facts.what === 'library'
        ? "The own integrity check of this library pack fails. Its contents can't be relied on."
        : `The password opens ${thing}, but its own integrity check fails. Its contents can't be relied on.`;
    case 'repeated-name':
      return `Two entries of ${thing} have one name. The last of them was read, as in Java.`;
    case 'inconsistent':
      return `Parts of ${thing} contradict each other, so it can't work.`;
    case 'wrong-tag':
    case 'wrong-length':
    case 'wrong-value':
    case 'missing-field':
      return `This ${structures[facts.what]} is damaged${at(facts)}: ${FLAWS[facts.damage]}.`;
  }
}

const FLAWS = {
  'wrong-tag': 'something of another kind stands where a part of it should be',
  'wrong-length': 'a part of it says a length that cannot be right',
  'wrong-value': 'a value in it breaks its own rules',
  'missing-field': 'a part of it is missing',
} as const;

function noEndLine({ missing }: Damaged): string {
  if (missing === null)
    return 'The text stops halfway through. The end line is missing, often lost in copying from mail.';
  const lost = en.count(missing, { one: '# byte is missing', other: '# bytes are missing' });
  return `The text stops halfway through: ${lost}, and the end line too. They are often lost in copying from mail.`;
}

function truncated({ what, missing }: Damaged, thing: string): string {
  if (what === 'pem' || what === 'base64') return 'The text stops halfway through.';
  const cut = `${thing.charAt(0).toUpperCase()}${thing.slice(1)} is cut short`;
  return missing === null
    ? `${cut}.`
    : `${cut}: ${en.count(missing, { one: '# byte is', other: '# bytes are' })} missing.`;
}

function at({ at: offset }: Damaged): string {
  return offset === null ? '' : `, at byte ${en.number(offset)}`;
}

function remedy({ what, damage }: Damaged): string {
  const isText = what === 'pem' || what === 'base64';
  if (isText || damage === 'no-end-line' || damage === 'wrong-end-line' || damage === 'not-base64') {
    return 'Ask for the file as an attachment.';
  }
  if (damage === 'repeated-name') return 'If the first is needed too, ask for it on its own.';
  return 'Copy it again from the source; if that changes nothing, ask for a fresh copy.';
}
