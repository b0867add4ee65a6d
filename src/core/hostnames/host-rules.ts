/**
 * What a target asks of the wanted names themselves: the rules of the closed registry in #shared/host-rule.ts. A name
 * that is none, and an address, has its own finding elsewhere and is passed over here, but for its underscore.
 */
import type { HostGroup } from '#shared/host.ts';
import type { HostRule, HostRuleBreak, HostRuleName } from '#shared/host-rule.ts';
import { parentOf } from './dns-name.ts';
import { levenshtein } from './levenshtein.ts';
import { reference } from './reference.ts';

interface Wanted {
  /** As it was given. */
  readonly host: string;
  readonly group: string;
  /** In ASCII, lower case; null where it is no DNS name. */
  readonly name: string | null;
  /** It stands for names to come, so that its first part is not known yet. */
  readonly isPattern: boolean;
}

/** Null: the rule is kept, or has nothing to say of this name. */
type Judge<N extends HostRuleName> = (
  rule: Extract<HostRule, { rule: N }>,
  wanted: Wanted,
  all: readonly Wanted[],
) => string | null;

const JUDGES: { readonly [N in HostRuleName]: Judge<N> } = {
  'first-label-length': ({ least }, wanted) => {
    const label = firstLabel(wanted);
    return label !== null && label.length < least ? String(least) : null;
  },
  'no-underscore': (_, { host }) => (host.includes('_') ? '_' : null),
  'label-not-reserved': ({ labels }, wanted) => {
    const label = firstLabel(wanted);
    return label !== null && labels.includes(label) ? label : null;
  },
  'label-unlike': ({ label: model, distance }, wanted) => {
    const label = firstLabel(wanted);
    return label !== null && levenshtein(label, model) <= distance ? model : null;
  },
  'same-parent': (_, { name }, all) => {
    const parent = parentOf(all.find((other) => other.name !== null)?.name ?? '');
    return name === null || parent === null || parentOf(name) === parent ? null : parent;
  },
  'label-count': ({ least, most }, { name }) => {
    const count = name?.split('.').length ?? least;
    return count < least || count > most ? `${least}-${most}` : null;
  },
};

/**
 * Every wanted name against every rule that speaks of its group, in the order of the names. `nameOf` gives the name by
 * which rules call a group; the group's own name where it is left out.
 */
export function judgeHostRules(
  groups: readonly HostGroup[],
  rules: readonly HostRule[],
  nameOf: (group: string) => string = (group) => group,
): HostRuleBreak[] {
  const wanted = groups.flatMap(({ name: group, hosts }) => hosts.map((host) => wantedOf(host, group)));
  const scopes = rules.map((rule) => ({
    rule,
    scope: wanted.filter(({ group }) => rule.groups === null || rule.groups.includes(nameOf(group))),
  }));
  return wanted.flatMap((one) =>
    scopes.flatMap(({ rule, scope }) => (scope.includes(one) ? breaks(rule, one, scope) : [])),
  );
}

function breaks<N extends HostRuleName>(
  rule: Extract<HostRule, { rule: N }>,
  wanted: Wanted,
  all: readonly Wanted[],
): HostRuleBreak[] {
  const judge: Judge<N> = JUDGES[rule.rule];
  const expected = judge(rule, wanted, all);
  return expected === null ? [] : [{ rule: rule.rule, host: wanted.host, group: wanted.group, expected }];
}

function wantedOf(host: string, group: string): Wanted {
  const read = reference(host);
  const name = read.kind === 'dns' || read.kind === 'pattern' ? read.ascii : null;
  return { host, group, name, isPattern: read.kind === 'pattern' };
}

function firstLabel({ name, isPattern }: Wanted): string | null {
  return name === null || isPattern ? null : (name.split('.')[0] ?? null);
}
