/** Hostnames: whether the names that must be served are covered. */
import type { HostRuleName } from '#shared/host-rule.ts';
import type { HostGroupId } from '#shared/target.ts';
import type { FindingWords } from '../tables.ts';
import { flawOf } from './host-flaws.ts';
import { hosts } from './hosts.ts';
import { certificateFirst, en, nothingToDo, theCertificate } from './say.ts';
import { groups } from './groups.ts';

/** What the target asks of a name that breaks one of its rules, as the end of a sentence. */
const RULES: { readonly [N in HostRuleName]: (expected: string) => string } = {
  'first-label-length': (least) => `the first part of a name has at least ${least} characters there`,
  'no-underscore': () => 'a name has no underscore',
  'label-not-reserved': (label) => `"${label}" is reserved there`,
  'label-unlike': (label) => `the first part of a name must not look like "${label}"`,
  'same-parent': (parent) => `all names must lie directly under one domain, and the first one lies under ${parent}`,
  'label-count': (range) => `a name has ${range.replace('-', ' to ')} parts there`,
};

export const hostFindings = {
  HOST_NOT_COVERED: {
    message: ({ host, reason, near }) => hosts[reason].message({ host, by: null, near }),
    remedy: ({ host, reason, near }) => hosts[reason].remedy({ host, by: null, near }),
  },
  HOST_UNUSABLE: {
    message: ({ host, reason }) => `${host} is no name that a certificate could cover: ${flawOf(reason)}.`,
    remedy: ({ host, reason }) => hosts[reason].remedy({ host, by: null, near: null }),
  },
  HOSTS_MENDED: {
    message: ({ hosts: [first, ...others] }) =>
      `${first?.host} was read as ${first?.ascii}${others.length === 0 ? '' : `, and so ${en.count(others.length, { one: '# other', other: '# others' })} in your list`}.`,
    remedy: () => 'If that is the name you mean, nothing to do.',
  },
  HOSTS_REPEATED: {
    message: ({ hosts: repeated }) =>
      en.count(repeated.length, {
        one: `${repeated[0]?.host} stands in your list more than once${spelledOtherwise(repeated[0])}.`,
        other: `# entries of your list say again what is there already, such as ${repeated[0]?.host}${spelledOtherwise(repeated[0])}.`,
      }),
    remedy: nothingToDo,
  },
  HOSTS_BY_ADDRESS: {
    message: ({ hosts: addresses }) =>
      `Clients that connect to ${en.and(addresses.slice(0, 5))} by address can't say which certificate they expect: they get the server's default one.`,
    remedy: () => 'Make this certificate the default of the server at that address.',
  },
  HOST_RULE_BROKEN: {
    message: ({ host, rule, expected }) => `The target doesn't take the name ${host}: ${RULES[rule](expected)}.`,
    remedy: () => 'Choose another name, and list that instead.',
  },
  GROUP_EMPTY: {
    message: ({ group }) =>
      `No names are listed under "${groups[group as HostGroupId] ?? group}", so none was checked there.`,
    remedy: () => 'Add the names this group must serve. If there are none, nothing to do.',
  },
  NO_HOSTNAMES: {
    message: () => 'No hostnames were given, so whether the certificate covers them was not checked.',
    remedy: () => 'Name the hosts it must serve.',
  },
  NO_SUBJECT_ALT_NAME: {
    message: (fact) =>
      `${certificateFirst(fact)} has no Subject Alternative Names, the only place where clients look for hostnames.`,
    remedy: () => 'Ask for a reissue with every name as a SAN.',
  },
  COMMON_NAME_NOT_IN_SAN: {
    message: ({ commonName }) =>
      `The name ${commonName} is only in the old Common Name field. Browsers stopped reading it in 2017.`,
    remedy: () => 'If it must be served, ask for a reissue with the name as a SAN. Else nothing to do.',
  },
  SAN_UNUSABLE: {
    message: (fact) => `The name ${fact.san} in ${theCertificate(fact)} covers nothing: ${flawOf(fact.reason)}.`,
    remedy: () => 'If the name must be served, ask for a reissue with the name corrected. Else nothing to do.',
  },
  WILDCARD_OVER_PUBLIC_SUFFIX: {
    message: (fact) =>
      `The name ${fact.san} in ${theCertificate(fact)} stands for everybody under ${fact.suffix}, where anyone may register (Public Suffix List of ${fact.listDate}). Browsers ignore it.`,
    remedy: () => 'Ask for a reissue that names your own domain.',
  },
  NAME_INTERNAL: {
    message: (fact) =>
      `The name ${fact.san} in ${theCertificate(fact)} means something only inside one network. Public authorities may not certify it, and revoke such certificates.`,
    remedy: () => 'Have internal names certified by your own authority.',
  },
  SAN_REPEATED: {
    message: (fact) => `${certificateFirst(fact)} names ${fact.san} more than once.`,
    remedy: nothingToDo,
  },
  SANS_MANY: {
    message: (fact) =>
      `${certificateFirst(fact)} has ${en.number(fact.count)} names. Each connection carries all of them, and some appliances take fewer.`,
    remedy: nothingToDo,
  },
} satisfies Partial<FindingWords>;

function spelledOtherwise(repeated: { readonly host: string; readonly first: string } | undefined): string {
  return repeated === undefined || repeated.first === repeated.host ? '' : `, also as ${repeated.first}`;
}
