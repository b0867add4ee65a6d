/** Where the file of a person's own target differs from what a target is, as the end of a sentence. */
import type { TargetFlaw } from '#shared/target-flaw.ts';

export function flawText({ at, reason }: TargetFlaw): string {
  return REASONS[reason](at === '' ? 'die ganze Datei' : `das Feld „${at}“`);
}

const REASONS: { readonly [R in TargetFlaw['reason']]: (field: string) => string } = {
  'no-json': () => 'sie ist kein JSON',
  missing: (field) => `${field} fehlt`,
  unknown: (field) => `${field} ist hier nicht bekannt`,
  'wrong-kind': (field) => `${field} enthält einen Wert anderer Art als vorgesehen`,
  'wrong-form': (field) => `${field} enthält Zeichen, die dort nicht stehen dürfen`,
  'not-one-of': (field) => `${field} enthält einen Wert, der hier nicht bekannt ist`,
  'too-little': (field) => `${field} enthält zu wenig`,
  'too-much': (field) => `${field} enthält zu viel`,
  contradiction: (field) => `${field} verträgt sich nicht mit den anderen Feldern`,
};
