import { de } from '../say.ts';

const SPELLED = ['kein', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];

/** A small number before a noun: "drei". */
export function spelled(count: number): string {
  return SPELLED[count] ?? de.number(count);
}
