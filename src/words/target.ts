/** A target's data -> its texts. Targets that are not built in bring their own names. */
import type { BuiltInTarget } from '#shared/built-in-target.ts';
import type { ChecklistItem, Demand, DemandName, FileTemplate, HostGroupId } from '#shared/target.ts';
import type { TemplateKeyForm, Text } from './tables.ts';
import { LANGUAGES } from './language.ts';
import { type Words, wordsFor } from './words.ts';

/** The target's name; `own` or the id of a target that is not built in. */
export function targetName(id: string, { targets }: Words, own?: string): string {
  return Object.hasOwn(targets.names, id) ? targets.names[id as BuiltInTarget] : (own ?? id);
}

/** What to do with the files, step by step; nothing where no guide says so. */
export function nextSteps(id: string, { targets }: Words): readonly string[] {
  return Object.hasOwn(targets.next, id) ? (targets.next[id as BuiltInTarget] ?? []) : [];
}

/** An item of a checklist as a sentence; a person's own target says it itself. */
export function checklistText(item: string, { targets }: Words): string {
  return Object.hasOwn(targets.checklist, item) ? targets.checklist[item as ChecklistItem] : item;
}

/** What a file holds, in a sentence. */
export function fileText({ format, parts, key }: FileTemplate, { targets }: Words): string {
  return targets.file({ format, parts, keyForm: format === 'pem' && key !== undefined ? KEY_FORMS[key] : null });
}

/** A file's name with its places filled by words in capitals. */
export function shownName(template: string): string {
  return template.replaceAll(/\{(name|algorithm|number)\}/g, (_, place: string) => place.toUpperCase());
}

const KEY_FORMS: { readonly [K in NonNullable<FileTemplate['key']>]: TemplateKeyForm } = {
  traditional: 'pkcs1',
  pkcs8: 'pkcs8',
  encrypted: 'encrypted',
  'encrypted-scrypt': 'encrypted',
};

/** The name of a group of hostnames; a person's own group goes by the name they gave it. */
export function groupName(group: string, { targets }: Words): string {
  // Names that stand under no heading are so called in every answer.
  const id = group === 'Names' ? 'names' : group;
  return Object.hasOwn(targets.groups, id) ? targets.groups[id as HostGroupId] : group;
}

/** The group that goes by this name in some language, as a heading in a list of names; null where none does. */
export async function groupNamed(name: string): Promise<string | null> {
  for (const language of LANGUAGES) {
    const { targets } = await wordsFor(language);
    const [group] = Object.entries(targets.groups).find(([, known]) => known === name) ?? [];
    if (group !== undefined) return group;
  }
  return null;
}

/** A demand as a sentence. */
export function demandText(demand: Demand, { targets }: Words): string {
  const text = targets.demands[demand.rule] as Text<Demand>;
  return text(demand);
}

/** What a demand is about, by the name of its rule; a target's own text where it is no rule of ours. */
export function demandTopic(rule: string, { targets }: Words): string {
  return Object.hasOwn(targets.topics, rule) ? targets.topics[rule as DemandName] : rule;
}
