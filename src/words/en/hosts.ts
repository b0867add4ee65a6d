/** Why a name is covered or not (RFC 9525), in a sentence with the names themselves. */
import type { HostFacts, HostWords, Telling } from '../tables.ts';
import { type Flaw, flaws } from './host-flaws.ts';
import { nothingToDo } from './say.ts';

const reissue = ({ host }: Readonly<HostFacts>): string => `Ask for a reissue that names ${host}.`;

/** A name that can't be compared at all. */
function unusable(reason: Flaw): Telling<HostFacts> {
  return {
    message: ({ host }) => `${host} is no name that a certificate could cover: ${flaws[reason]}.`,
    remedy: () => 'Correct the name in your list.',
  };
}

export const hosts: HostWords = {
  exact: { message: ({ host }) => `The certificate names ${host}.`, remedy: nothingToDo },
  wildcard: {
    message: ({ host, by }) => `${by ?? 'A wildcard'} covers ${host}.`,
    remedy: nothingToDo,
  },
  ip: { message: ({ host }) => `The certificate names the address ${host}.`, remedy: nothingToDo },
  pattern: {
    message: ({ host }) => `The certificate names ${host}, so every new name there is covered.`,
    remedy: nothingToDo,
  },
  'no-names': {
    message: ({ host }) =>
      `The certificate names no host among its Subject Alternative Names, so it can't cover ${host}.`,
    remedy: () => 'Ask for a reissue with every name as a SAN.',
  },
  'not-named': {
    message: ({ host, near }) =>
      near === null
        ? `No name in the certificate covers ${host}.`
        : `No name in the certificate covers ${host}. The nearest is ${near}.`,
    remedy: ({ host, near }) =>
      near === null
        ? `Ask for a reissue that names ${host}.`
        : `Check the spelling, or ask for a reissue that names ${host}.`,
  },
  'wildcard-too-deep': {
    message: ({ host, near }) =>
      `${near === null ? 'A * in a name' : `The * in ${near}`} stands for one name part, and ${host} has more in its place.`,
    remedy: ({ host }) => `Ask for a reissue that also names ${host}, or *.${afterFirstLabel(host)}.`,
  },
  'wildcard-not-apex': {
    message: ({ host, near }) => `${near ?? `*.${host}`} does not cover ${host} itself.`,
    remedy: ({ host }) => `Ask for a reissue that also has ${host} as its own name.`,
  },
  'pattern-not-covered': {
    message: ({ host }) =>
      `New names under ${host} are covered only by that very wildcard, and the certificate doesn't have it.`,
    remedy: reissue,
  },
  'common-name-only': {
    message: ({ host }) => `${host} is only in the old Common Name field. Browsers stopped reading it in 2017.`,
    remedy: () => 'Ask for a reissue with the name as a SAN.',
  },
  'partial-wildcard': {
    message: ({ host, near }) =>
      `${near ?? 'A name with a * inside a part'} looks as if it covered ${host}, but clients ignore a * that is not a whole name part.`,
    remedy: reissue,
  },
  'address-as-dns': {
    message: ({ host }) => `${host} stands in the certificate as a DNS name. An address counts only as an IP entry.`,
    remedy: ({ host }) => `Ask for a reissue with ${host} as an IP entry.`,
  },
  'not-a-hostname': unusable('not-a-hostname'),
  'label-too-long': unusable('label-too-long'),
  'name-too-long': unusable('name-too-long'),
  'leading-dot': {
    message: unusable('leading-dot').message,
    remedy: ({ host }) => `For any name there list *${host}, else the very names.`,
  },
  'empty-label': unusable('empty-label'),
  underscore: unusable('underscore'),
  'ambiguous-address': unusable('ambiguous-address'),
  'wildcard-misplaced': unusable('wildcard-misplaced'),
  'letter-unsettled': unusable('letter-unsettled'),
  'not-ascii': unusable('not-ascii'),
  'trailing-dot': {
    message: ({ host, near }) =>
      near === null
        ? unusable('trailing-dot').message({ host, by: null, near })
        : `The certificate says ${near} with a dot at the end, and so it never matches ${host}.`,
    remedy: ({ host }) => `Ask for a reissue that names ${host} without the dot.`,
  },
};

function afterFirstLabel(host: string): string {
  return host.slice(host.indexOf('.') + 1);
}
