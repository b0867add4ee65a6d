/** A certificate against the one it replaces. */
import type { FindingWords } from '../tables.ts';
import { de, nothingToDo, withName } from './say.ts';

const MOST_NAMED = 5;

export const compareFindings = {
  CERTIFICATE_UNCHANGED: {
    message: () => 'Beide sind ein und dasselbe Zertifikat.',
    remedy: () => 'Wurde ein neues erwartet, in der Mail der Zertifizierungsstelle danach suchen.',
  },
  NAMES_LOST: {
    message: ({ names }) =>
      `${de.count(names.length, { one: '# Name des alten Zertifikats ist', other: '# Namen des alten Zertifikats sind' })} durch das neue nicht abgedeckt: ${some(names)}.`,
    remedy: () => 'Werden sie noch bedient, eine Neuausstellung anfordern, die sie nennt.',
  },
  KEY_REUSED: {
    message: () =>
      'Das neue Zertifikat hat denselben Schlüssel wie das alte. Eine Erneuerung ist die Zeit, ihn zu wechseln.',
    remedy: () =>
      'Könnte der Schlüssel in fremden Händen sein, ein Zertifikat mit neuem Schlüssel anfordern. Sonst nichts zu tun.',
  },
  USAGES_LOST: {
    message: ({ usages }) => `Das neue Zertifikat darf nicht mehr verwendet werden für ${some(usages)}.`,
    remedy: () => 'Dient es einer solchen Verwendung, eine Neuausstellung damit anfordern. Sonst nichts zu tun.',
  },
  ISSUER_CHANGED: {
    message: (issuer) =>
      `Das neue Zertifikat wurde von ${withName(issuer.new)} ausgestellt, das alte von ${withName(issuer.old)}.`,
    remedy: () => 'Die Kette übergeben, die mit dem neuen kam, nicht die alte.',
  },
  ENDS_NO_LATER: {
    message: (end) =>
      `Das neue Zertifikat läuft am ${de.date(end.new)} ab und damit nicht später als das alte, ${de.date(end.old)}.`,
    remedy: nothingToDo,
  },
  CERTIFICATES_GONE: {
    message: ({ certificates }) =>
      `${de.count(certificates.length, { one: '# Zertifikat einer Zertifizierungsstelle wurde', other: '# Zertifikate von Zertifizierungsstellen wurden' })} beim letzten Mal übergeben und diesmal nicht: ${some(certificates.map(({ subject }) => withName(subject)))}.`,
    remedy: () => 'Wenn sich die Kette nicht ändern sollte, ergänzen, was fehlt.',
  },
} satisfies Partial<FindingWords>;

function some(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return de.and(names);
  return `${names.slice(0, MOST_NAMED).join(', ')} und ${de.number(names.length - MOST_NAMED)} weitere`;
}
