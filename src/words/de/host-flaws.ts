import type { HostReason } from '#shared/host.ts';

export type Flaw = Extract<
  HostReason,
  | 'not-a-hostname'
  | 'label-too-long'
  | 'name-too-long'
  | 'leading-dot'
  | 'empty-label'
  | 'underscore'
  | 'ambiguous-address'
  | 'wildcard-misplaced'
  | 'partial-wildcard'
  | 'address-as-dns'
  | 'letter-unsettled'
  | 'not-ascii'
  | 'trailing-dot'
>;

/** Why a name can't take part in a comparison, as the end of a sentence. */
export const flaws: { readonly [F in Flaw]: string } = {
  'not-a-hostname': 'es ist kein Hostname',
  'label-too-long': 'einer seiner Teile ist länger als 63 Zeichen',
  'name-too-long': 'er ist länger als 253 Zeichen',
  'leading-dot': 'er beginnt mit einem Punkt',
  'empty-label': 'einer seiner Teile ist leer',
  underscore: 'ein Hostname enthält keinen Unterstrich',
  'ambiguous-address': 'es ist keine eindeutige Adresse',
  'wildcard-misplaced': 'ein * steht nur als ganzer erster Teil, wie in *.example.com',
  'partial-wildcard': 'ein * zählt nur als ganzer Teil, wie in *.example.com',
  'address-as-dns': 'eine Adresse zählt nur als IP-Eintrag, und dies ist ein DNS-Eintrag',
  'letter-unsettled':
    'er enthält einen Buchstaben, für den Programme verschiedene Formen mit xn-- bilden, und lässt sich nur in dieser Form angeben',
  'not-ascii': 'er enthält Buchstaben außerhalb von ASCII, die dort in der Form mit xn-- stehen müssen',
  'trailing-dot': 'er endet mit einem Punkt',
};

/** For a name that a reason speaks of without saying what is wrong with it. */
export function flawOf(reason: HostReason): string {
  return flaws[reason as Flaw] ?? 'Clients übergehen ihn';
}
