import type { PlannedFile } from '#shared/answers.ts';
import type { FilesWords } from '#words/window-hand-over.ts';

export function holdsKey({ contains }: Pick<PlannedFile, 'contains'>): boolean {
  return contains.some(({ kind }) => kind === 'private-key');
}

export function certificatesIn({ contains }: Pick<PlannedFile, 'contains'>): number {
  return contains.filter(({ kind }) => kind === 'certificate').length;
}

/** `isTrust`: its certificates are authorities, and none of them is a person's own. */
export function contentsText(
  file: PlannedFile,
  isTrust: boolean,
  { contents, authorities, sums }: Pick<FilesWords, 'contents' | 'authorities' | 'sums'>,
): string {
  if (file.format === 'sums') return sums;
  const certificates = certificatesIn(file);
  return isTrust ? authorities(certificates, file.encrypted) : contents(certificates, holdsKey(file), file.encrypted);
}
