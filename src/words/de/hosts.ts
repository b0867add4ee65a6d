/** Why a name is covered or not (RFC 9525), in a sentence with the names themselves. */
import type { HostFacts, HostWords, Telling } from '../tables.ts';
import { type Flaw, flaws } from './host-flaws.ts';
import { nothingToDo } from './say.ts';

const reissue = ({ host }: Readonly<HostFacts>): string => `Eine Neuausstellung anfordern, die ${host} nennt.`;

/** A name that can't be compared at all. */
function unusable(reason: Flaw): Telling<HostFacts> {
  return {
    message: ({ host }) => `${host} ist kein Name, den ein Zertifikat abdecken könnte: ${flaws[reason]}.`,
    remedy: () => 'Den Namen in der Liste berichtigen.',
  };
}

export const hosts: HostWords = {
  exact: { message: ({ host }) => `Das Zertifikat nennt ${host}.`, remedy: nothingToDo },
  wildcard: {
    message: ({ host, by }) => `${by ?? 'Eine Wildcard'} deckt ${host} ab.`,
    remedy: nothingToDo,
  },
  ip: { message: ({ host }) => `Das Zertifikat nennt die Adresse ${host}.`, remedy: nothingToDo },
  pattern: {
    message: ({ host }) => `Das Zertifikat nennt ${host}, also ist jeder neue Name dort abgedeckt.`,
    remedy: nothingToDo,
  },
  'no-names': {
    message: ({ host }) =>
      `Das Zertifikat nennt in seinen Subject Alternative Names keinen Host, kann also ${host} nicht abdecken.`,
    remedy: () => 'Eine Neuausstellung mit jedem Namen als SAN anfordern.',
  },
  'not-named': {
    message: ({ host, near }) =>
      near === null
        ? `Kein Name im Zertifikat deckt ${host} ab.`
        : `Kein Name im Zertifikat deckt ${host} ab. Am nächsten kommt ${near}.`,
    remedy: (facts) =>
      facts.near === null ? reissue(facts) : `Die Schreibweise prüfen. Stimmt sie: ${reissue(facts)}`,
  },
  'wildcard-too-deep': {
    message: ({ host, near }) =>
      `${near === null ? 'Ein * in einem Namen' : `Der * in ${near}`} steht für genau einen Namensteil, und ${host} hat an dieser Stelle mehr.`,
    remedy: ({ host }) => `Eine Neuausstellung anfordern, die auch ${host} oder *.${afterFirstLabel(host)} nennt.`,
  },
  'wildcard-not-apex': {
    message: ({ host, near }) => `${near ?? `*.${host}`} deckt ${host} selbst nicht ab.`,
    remedy: ({ host }) => `Eine Neuausstellung anfordern, die auch ${host} als eigenen Namen hat.`,
  },
  'pattern-not-covered': {
    message: ({ host }) =>
      `Neue Namen unter ${host} deckt nur eben diese Wildcard ab, und das Zertifikat enthält sie nicht.`,
    remedy: reissue,
  },
  'common-name-only': {
    message: ({ host }) => `${host} steht nur im alten Feld Common Name. Browser lesen es seit 2017 nicht mehr.`,
    remedy: () => 'Eine Neuausstellung mit dem Namen als SAN anfordern.',
  },
  'partial-wildcard': {
    message: ({ host, near }) =>
      `${near ?? 'Ein Name mit einem * mitten in einem Teil'} sieht aus, als deckte er ${host} ab, doch Clients übergehen einen *, der kein ganzer Namensteil ist.`,
    remedy: reissue,
  },
  'address-as-dns': {
    message: ({ host }) => `${host} steht im Zertifikat als DNS-Name. Eine Adresse zählt nur als IP-Eintrag.`,
    remedy: ({ host }) => `Eine Neuausstellung mit ${host} als IP-Eintrag anfordern.`,
  },
  'not-a-hostname': unusable('not-a-hostname'),
  'label-too-long': unusable('label-too-long'),
  'name-too-long': unusable('name-too-long'),
  'leading-dot': {
    message: unusable('leading-dot').message,
    remedy: ({ host }) => `Für jeden Namen dort *${host} aufführen, sonst die einzelnen Namen.`,
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
        : `Im Zertifikat steht ${near} mit einem Punkt am Ende, und so passt es nie zu ${host}.`,
    remedy: ({ host }) => `Eine Neuausstellung anfordern, die ${host} ohne den Punkt nennt.`,
  },
};

function afterFirstLabel(host: string): string {
  return host.slice(host.indexOf('.') + 1);
}
