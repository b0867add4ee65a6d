/** The page in a person's theme from its first paint on, before it could ask for the settings. */
import type { Settings } from '#shared/settings.ts';
import type { Answer } from './answer.ts';

/** Answers at once what is no document. `theme` is asked for each document: it may have been changed since the start. */
export async function themed(answer: Answer, theme: () => Promise<Settings['theme']>): Promise<Answer> {
  if (!answer.headers['content-type']?.startsWith('text/html')) return answer;
  const html = answer.body.toString('utf8').replace('<html ', `<html data-theme="${await theme()}" `);
  return { ...answer, body: Buffer.from(html, 'utf8') };
}
