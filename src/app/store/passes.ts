/** What is right about a bundle: each by a rule that was really asked, never by the mere absence of a leaf. */
import type { Pass } from '#shared/bundle-view.ts';
import type { FindingCode } from '#shared/finding.ts';
import type { FilePlan } from '../export/plan.ts';
import type { Judgement } from '../workspace/judgement.ts';

interface Rule {
  /** Whether there is anything to say about it. */
  readonly applies: (judgement: Judgement, bundles: number) => boolean;
  /** Findings with which it does not hold. */
  readonly unless: readonly FindingCode[];
}

const hasLeaf = ({ leaf }: Judgement): boolean => leaf !== null;
const hasAuthorities = ({ trust }: Judgement): boolean => (trust?.authorities.length ?? 0) > 0;

const RULES: { readonly [P in Pass]: Rule } = {
  'key-fits': { applies: ({ key }) => (key?.key ?? null) !== null, unless: [] },
  'chain-complete': { applies: ({ chain }) => chain?.verdict === 'valid', unless: ['CHAIN_INCOMPLETE'] },
  'hosts-covered': {
    applies: ({ hosts }) => hosts.length > 0 && hosts.every(({ covered }) => covered),
    unless: ['HOST_NOT_COVERED', 'HOST_UNUSABLE'],
  },
  // Only the bundles that are open now can be compared.
  'not-shared': {
    applies: ({ leaf }, bundles) => leaf !== null && bundles > 1,
    unless: ['CERTIFICATE_SHARED', 'KEY_SHARED'],
  },
  'signatures-strong': {
    applies: hasLeaf,
    unless: ['SIGNATURE_HASH_WEAK', 'SIGNATURE_WRONG', 'SIGNATURE_UNSUPPORTED', 'ALGORITHMS_DIFFER'],
  },
  'in-time': {
    applies: hasLeaf,
    unless: ['CERTIFICATE_EXPIRED', 'CERTIFICATE_NOT_YET_VALID', 'EXPIRES_SOON', 'INTERMEDIATE_ENDS_FIRST'],
  },
  'key-strong': {
    applies: hasLeaf,
    unless: ['KEY_TOO_SMALL', 'KEY_TYPE_RARE', 'EXPONENT_UNUSUAL', 'KEY_UNUSUALLY_LARGE'],
  },
  'nothing-private': {
    applies: (judgement) => hasAuthorities(judgement) && !judgement.plan.some(holdsKey),
    unless: [],
  },
  'authorities-in-time': { applies: hasAuthorities, unless: ['AUTHORITY_EXPIRED'] },
  'roots-here': { applies: hasAuthorities, unless: ['AUTHORITY_NOT_ROOT'] },
  'leaves-trusted': { applies: ({ trust }) => (trust?.leaves.length ?? 0) > 0, unless: ['LEAF_NOT_TRUSTED'] },
};

function holdsKey({ contents }: FilePlan): boolean {
  return contents.some(({ kind }) => kind === 'private-key');
}

const PASSES = Object.keys(RULES) as readonly Pass[];

/** `bundles`: how many are open. */
export function passesOf(judgement: Judgement, bundles: number): readonly Pass[] {
  const found = new Set(judgement.findings.map(({ code }) => code));
  return PASSES.filter((pass) => {
    const { applies, unless } = RULES[pass];
    return applies(judgement, bundles) && !unless.some((code) => found.has(code));
  });
}
