/**
 * The closed registry of rules that a target's demands may name, and the judgement by all demands of one target. It
 * takes a hand-over as it is planned and, to prove what was written, the same as it is found on disk.
 */
import { type Finding, finding, NEVER_LIFTED } from '#shared/finding.ts';
import type { Demand, DemandName, TargetData } from '#shared/target.ts';
import type { HandOver } from './hand-over.ts';
import * as chain from './rules/chain.ts';
import * as files from './rules/files.ts';
import * as key from './rules/key.ts';
import * as names from './rules/names.ts';
import * as origin from './rules/origin.ts';
import type { Rule } from './rules/rule.ts';

const RULES: { readonly [R in DemandName]: Rule<R> } = {
  'key-type': key.keyType,
  'key-size': key.keySize,
  'key-sizes': key.keySizes,
  'key-curves': key.keyCurves,
  'key-octets': key.keyOctets,
  'key-form': key.keyForm,
  'key-without-password': key.keyWithoutPassword,
  'key-with-password': key.keyWithPassword,
  'no-key': key.noKey,
  'chain-with-intermediates': chain.chainWithIntermediates,
  'root-left-out': chain.rootLeftOut,
  'root-included': chain.rootIncluded,
  'root-apart': chain.rootApart,
  'leaf-alone': chain.leafAlone,
  order: chain.order,
  'certificates-at-most': chain.certificatesAtMost,
  'authorities-only': chain.authoritiesOnly,
  'unique-per-instance': origin.uniquePerInstance,
  'public-authority': origin.publicAuthority,
  'not-self-signed': origin.notSelfSigned,
  'issuer-named': origin.issuerNamed,
  'server-auth': origin.serverAuth,
  'client-auth': origin.clientAuth,
  'key-usage': origin.keyUsage,
  signature: origin.signature,
  'not-an-authority': origin.notAnAuthority,
  'an-authority': origin.anAuthority,
  started: origin.started,
  'ocsp-url-length': origin.ocspUrlLength,
  'names-given': names.namesGiven,
  'name-lengths': names.nameLengths,
  'no-wildcard': names.noWildcard,
  'host-named-exactly': names.hostNamedExactly,
  'pfx-password': files.pfxPassword,
  'pfx-profile': files.pfxProfile,
  'password-form': files.passwordForm,
  'friendly-name': files.friendlyName,
  'file-size': files.fileSize,
  'file-endings-not': files.fileEndingsNot,
  'plain-pem': files.plainPem,
};

/**
 * What the target demands and does not get. A demand that no source confirms warns and does not block, and it is said
 * that nobody confirms it; one that its own files contradict blocks all the same.
 */
export function judgeDemands({ demands, unconfirmed }: TargetData, handOver: HandOver): Finding[] {
  return demands.flatMap((demand) => {
    const findings = judge(demand, handOver);
    if (findings.length === 0 || !unconfirmed.includes(demand.rule)) return findings;
    const told = findings.map((one): Finding =>
      one.severity === 'blocker' && !NEVER_LIFTED.has(one.code) ? { ...one, severity: 'warning' } : one,
    );
    return [...told, finding('TARGET_UNCONFIRMED', 'info', { demand: demand.rule })];
  });
}

function judge<R extends DemandName>(
  demand: Extract<Demand, { readonly rule: R }>,
  handOver: HandOver,
): readonly Finding[] {
  const rule: Rule<R> = RULES[demand.rule];
  return rule(demand, handOver);
}
