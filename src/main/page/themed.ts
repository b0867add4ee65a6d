/** The page as it is from its first paint on, before it could ask for anything. */
import type { Settings } from '#shared/settings.ts';
import type { Answer } from './answer.ts';

/** How a document begins. */
export interface FirstLook extends Pick<Settings, 'theme' | 'language'> {
  /** Nothing was read yet. */
  readonly isFresh: boolean;
}

/** Answers at once what is no document. `look` is asked for each document: it may have changed since the start. */
export async function themed(answer: Answer, look: () => Promise<FirstLook>): Promise<Answer> {
  if (!answer.headers['content-type']?.startsWith('text/html')) return answer;
  const { theme, language, isFresh } = await look();
  const said = [
    `data-theme="${theme}"`,
    language === null ? '' : ` data-language="${language}"`,
    isFresh ? ' data-fresh' : '',
  ];
  const html = answer.body.toString('utf8').replace('<html ', `<html ${said.join('')} `);
  return { ...answer, body: Buffer.from(html, 'utf8') };
}
