/** Where the file of a person's own target differs from what a target is, as the end of a sentence. */
import type { TargetFlaw } from '#shared/target-flaw.ts';

export function flawText({ at, reason }: TargetFlaw): string {
  return REASONS[reason](at === '' ? 'the whole file' : `the field "${at}"`);
}

const REASONS: { readonly [R in TargetFlaw['reason']]: (field: string) => string } = {
  'no-json': () => 'it is no JSON',
  missing: (field) => `${field} is missing`,
  unknown: (field) => `${field} is not known here`,
  'wrong-kind': (field) => `${field} holds another kind of value than it should`,
  'wrong-form': (field) => `${field} holds characters that it may not hold`,
  'not-one-of': (field) => `${field} holds a value that is not known here`,
  'too-little': (field) => `${field} holds too little`,
  'too-much': (field) => `${field} holds too much`,
  contradiction: (field) => `${field} doesn't go together with the other fields`,
};
