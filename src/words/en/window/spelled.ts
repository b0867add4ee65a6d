import { en } from '../say.ts';

const SPELLED = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** A small number at the start of a sentence: "Three". */
export function spelled(count: number): string {
  return SPELLED[count] ?? en.number(count);
}
