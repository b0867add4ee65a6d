import type { FailureFacts, SkipReason } from '#shared/failure.ts';
import type { Telling } from '../tables.ts';

/** What was passed over while walking a folder, on purpose. */
export const skipped: Telling<FailureFacts['SKIPPED']> = {
  message: ({ reason }) => `${REASONS[reason].what} while a folder is walked, and this is one.`,
  remedy: ({ reason }) => REASONS[reason].remedy,
};

const REASONS: { readonly [R in SkipReason]: { readonly what: string; readonly remedy: string } } = {
  hidden: { what: 'Hidden files and folders are passed over', remedy: 'Name it, if it should be read.' },
  link: { what: 'Links are not followed', remedy: 'Name the file it points to, if it should be read.' },
  special: { what: 'Pipes, sockets and devices are passed over', remedy: 'Nothing to do.' },
};
