import type { FailureFacts, SkipReason } from '#shared/failure.ts';
import type { Telling } from '../tables.ts';

/** What was passed over while walking a folder, on purpose. */
export const skipped: Telling<FailureFacts['SKIPPED']> = {
  message: ({ reason }) => `${REASONS[reason].what}.`,
  remedy: ({ reason }) => REASONS[reason].remedy,
};

const REASONS: { readonly [R in SkipReason]: { readonly what: string; readonly remedy: string } } = {
  hidden: {
    what: 'Beim Durchgehen eines Ordners wird Verstecktes übergangen, und dies ist versteckt',
    remedy: 'Falls es gelesen werden soll, es eigens angeben.',
  },
  link: {
    what: 'Beim Durchgehen eines Ordners wird keinem Link gefolgt, und dies ist einer',
    remedy: 'Falls sie gelesen werden soll, die Datei angeben, auf die er zeigt.',
  },
  special: {
    what: 'Beim Durchgehen eines Ordners werden Pipes, Sockets und Geräte übergangen, und dies ist so etwas',
    remedy: 'Nichts zu tun.',
  },
};
