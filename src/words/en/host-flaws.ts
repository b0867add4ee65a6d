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
  'not-a-hostname': 'it is not a hostname',
  'label-too-long': 'one of its parts is longer than 63 characters',
  'name-too-long': 'it is longer than 253 characters',
  'leading-dot': 'it starts with a dot',
  'empty-label': 'one of its parts is empty',
  underscore: 'a hostname has no underscore',
  'ambiguous-address': 'it is not one clear address',
  'wildcard-misplaced': 'a * stands only as the whole first part, as in *.example.com',
  'partial-wildcard': 'a * counts only as a whole part, as in *.example.com',
  'address-as-dns': 'an address counts only as an IP entry, and this is a DNS entry',
  'letter-unsettled':
    'it has a letter for which programs do not agree on the form that starts with xn--, so it can only be given in that form',
  'not-ascii': 'it holds letters outside ASCII, which must stand there in the form that starts with xn--',
  'trailing-dot': 'it ends with a dot',
};

/** For a name that a reason speaks of without saying what is wrong with it. */
export function flawOf(reason: HostReason): string {
  return flaws[reason as Flaw] ?? 'clients ignore it';
}
