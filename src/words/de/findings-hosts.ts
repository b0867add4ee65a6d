/** Hostnames: whether the names that must be served are covered. */
import type { HostRuleName } from '#shared/host-rule.ts';
import type { HostGroupId } from '#shared/target.ts';
import type { FindingWords } from '../tables.ts';
import { flawOf } from './host-flaws.ts';
import { hosts } from './hosts.ts';
import { certificateFirst, de, nothingToDo, theCertificate } from './say.ts';
import { groups } from './groups.ts';

/** What the target asks of a name that breaks one of its rules, as the end of a sentence. */
const RULES: { readonly [N in HostRuleName]: (expected: string) => string } = {
  'first-label-length': (least) => `der erste Teil eines Namens hat dort mindestens ${least} Zeichen`,
  'no-underscore': () => 'ein Name enthält keinen Unterstrich',
  'label-not-reserved': (label) => `„${label}“ ist dort reserviert`,
  'label-unlike': (label) => `der erste Teil eines Namens darf nicht wie „${label}“ aussehen`,
  'same-parent': (parent) =>
    `alle Namen müssen direkt unter derselben Domain liegen, und der erste liegt unter ${parent}`,
  'label-count': (range) => `ein Name hat dort ${range.replace('-', ' bis ')} Teile`,
};

export const hostFindings = {
  HOST_NOT_COVERED: {
    message: ({ host, reason, near }) => hosts[reason].message({ host, by: null, near }),
    remedy: ({ host, reason, near }) => hosts[reason].remedy({ host, by: null, near }),
  },
  HOST_UNUSABLE: {
    message: ({ host, reason }) => `${host} ist kein Name, den ein Zertifikat abdecken könnte: ${flawOf(reason)}.`,
    remedy: ({ host, reason }) => hosts[reason].remedy({ host, by: null, near: null }),
  },
  HOSTS_MENDED: {
    message: ({ hosts: [first, ...others] }) =>
      `${first?.host} wurde als ${first?.ascii} gelesen${others.length === 0 ? '' : `, ebenso ${de.count(others.length, { one: '# weiterer Name', other: '# weitere Namen' })} der Liste`}.`,
    remedy: () => 'Ist dieser Name gemeint, nichts zu tun.',
  },
  HOSTS_REPEATED: {
    message: ({ hosts: repeated }) =>
      de.count(repeated.length, {
        one: `${repeated[0]?.host} steht mehr als einmal in der Liste${spelledOtherwise(repeated[0])}.`,
        other: `# Einträge der Liste wiederholen, was schon dasteht, etwa ${repeated[0]?.host}${spelledOtherwise(repeated[0])}.`,
      }),
    remedy: nothingToDo,
  },
  HOSTS_BY_ADDRESS: {
    message: ({ hosts: addresses }) =>
      `Clients, die sich per Adresse mit ${de.and(addresses.slice(0, 5))} verbinden, können nicht sagen, welches Zertifikat sie erwarten: Sie bekommen das Standardzertifikat des Servers.`,
    remedy: () => 'Dieses Zertifikat am Server unter dieser Adresse zum Standard machen.',
  },
  HOST_RULE_BROKEN: {
    message: ({ host, rule, expected }) => `Das Ziel nimmt den Namen ${host} nicht: ${RULES[rule](expected)}.`,
    remedy: () => 'Einen anderen Namen wählen und stattdessen diesen aufführen.',
  },
  GROUP_EMPTY: {
    message: ({ group }) =>
      `Unter „${groups[group as HostGroupId] ?? group}“ sind keine Namen aufgeführt, also wurde dort keiner geprüft.`,
    remedy: () => 'Die Namen hinzufügen, die diese Gruppe bedienen muss. Gibt es keine, nichts zu tun.',
  },
  NO_HOSTNAMES: {
    message: () => 'Es wurden keine Hostnamen angegeben; ob das Zertifikat sie abdeckt, ist ungeprüft.',
    remedy: () => 'Die Hosts angeben, die es bedienen muss.',
  },
  NO_SUBJECT_ALT_NAME: {
    message: (fact) =>
      `${certificateFirst(fact)} hat keine Subject Alternative Names (SAN), und nur dort suchen Clients nach Hostnamen.`,
    remedy: () => 'Eine Neuausstellung mit jedem Namen als SAN anfordern.',
  },
  COMMON_NAME_NOT_IN_SAN: {
    message: ({ commonName }) =>
      `Der Name ${commonName} steht nur im alten Feld Common Name. Browser lesen es seit 2017 nicht mehr.`,
    remedy: () => 'Muss er bedient werden, eine Neuausstellung mit dem Namen als SAN anfordern. Sonst nichts zu tun.',
  },
  SAN_UNUSABLE: {
    message: (fact) =>
      `Der Name ${fact.san} in ${theCertificate(fact, 'dative')} deckt nichts ab: ${flawOf(fact.reason)}.`,
    remedy: () =>
      'Muss der Name bedient werden, eine Neuausstellung mit berichtigtem Namen anfordern. Sonst nichts zu tun.',
  },
  WILDCARD_OVER_PUBLIC_SUFFIX: {
    message: (fact) =>
      `Der Name ${fact.san} in ${theCertificate(fact, 'dative')} steht für alle unter ${fact.suffix}, wo jeder Namen registrieren kann (Public Suffix List vom ${fact.listDate}). Browser übergehen ihn.`,
    remedy: () => 'Eine Neuausstellung anfordern, die Ihre eigene Domain nennt.',
  },
  NAME_INTERNAL: {
    message: (fact) =>
      `Der Name ${fact.san} in ${theCertificate(fact, 'dative')} bedeutet nur in einem einzelnen Netz etwas. Öffentliche Zertifizierungsstellen dürfen ihn nicht zertifizieren und widerrufen solche Zertifikate.`,
    remedy: () => 'Interne Namen von der eigenen Zertifizierungsstelle zertifizieren lassen.',
  },
  SAN_REPEATED: {
    message: (fact) => `${certificateFirst(fact)} nennt ${fact.san} mehr als einmal.`,
    remedy: nothingToDo,
  },
  SANS_MANY: {
    message: (fact) =>
      `${certificateFirst(fact)} hat ${de.number(fact.count)} Namen. Jede Verbindung überträgt sie alle, und manche Appliances nehmen weniger.`,
    remedy: nothingToDo,
  },
} satisfies Partial<FindingWords>;

function spelledOtherwise(repeated: { readonly host: string; readonly first: string } | undefined): string {
  return repeated === undefined || repeated.first === repeated.host ? '' : `, auch als ${repeated.first}`;
}
