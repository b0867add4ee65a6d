/** The outcome by category, as lines of text. */
import type { Row } from './row.ts';

const VERDICTS = ['right', 'excused', 'wrong', 'crash', 'hang'] as const;

export interface Judged {
  readonly row: Row;
  readonly verdict: (typeof VERDICTS)[number];
  readonly complaint: string | null;
}

export function table(judged: readonly Judged[]): string {
  const categories = [...new Set(judged.map(({ row }) => row.category))].toSorted();
  const lines = [...categories, 'all'].map((category) => {
    const inside = judged.filter(({ row }) => category === 'all' || row.category === category);
    const counts = VERDICTS.map((verdict) => inside.filter((one) => one.verdict === verdict).length);
    return [category, inside.length, ...counts];
  });
  return [['category', 'files', ...VERDICTS], ...lines]
    .map(([name, ...counts]) => String(name).padEnd(20) + counts.map((count) => String(count).padStart(9)).join(''))
    .join('\n');
}
