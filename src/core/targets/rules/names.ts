/** Demands on the names in the certificate. */
import { finding } from '#shared/finding.ts';
import type { Certificate } from '../../x509/certificate.ts';
import { sanView } from '../../x509/general-name.ts';
import { ofLeaf, type Rule } from './rule.ts';

export const namesGiven: Rule<'names-given'> = ofLeaf((_, { leaf }) =>
  leaf.subject.commonName === null && sans(leaf).length === 0 ? [finding('NAMES_MISSING', 'blocker', {})] : [],
);

export const nameLengths: Rule<'name-lengths'> = ofLeaf(({ commonName: mostCommon, san: mostSan }, { leaf }) => {
  const { commonName } = leaf.subject;
  const tooLong = (kind: 'commonName' | 'san', name: string, most: number) =>
    finding('NAME_TOO_LONG', 'blocker', { kind, name, most });
  return [
    ...(commonName !== null && commonName.length > mostCommon ? [tooLong('commonName', commonName, mostCommon)] : []),
    ...sans(leaf)
      .filter((name) => name.length > mostSan)
      .map((name) => tooLong('san', name, mostSan)),
  ];
});

export const noWildcard: Rule<'no-wildcard'> = ofLeaf((_, { leaf }) => {
  const names = sans(leaf).filter((name) => name.includes('*'));
  return names.length === 0 ? [] : [finding('WILDCARD_REFUSED', 'blocker', { names })];
});

/** A wildcard covers the name, but this target looks for the name itself; a common name will do. */
export const hostNamedExactly: Rule<'host-named-exactly'> = ofLeaf((_, { leaf, hosts }) => {
  const own = leaf.subject.commonName?.toLowerCase();
  return hosts
    .filter(({ rule, ascii }) => rule === 'wildcard' && ascii?.startsWith('*.') !== true && ascii !== own)
    .map(({ host, by }) => finding('HOST_NOT_NAMED', 'blocker', { host, by: by ?? '' }, host));
});

function sans({ subjectAltName }: Certificate): string[] {
  return (subjectAltName ?? []).map((name) => sanView(name).value);
}
