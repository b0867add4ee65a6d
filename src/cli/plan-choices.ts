/** Choices about what is written and what was seen to: fixes, the friendly name, the checklist, the bundle before. */
import { type Fix, FIXES } from '#shared/finding.ts';
import type { TargetData } from '#shared/target.ts';
import type { Choice } from '#app/workspace/bundle.ts';
import { rootsIn } from '#app/workspace/roots.ts';
import type { Options } from './arguments.ts';
import { mistake } from './mistake.ts';
import { readSettings } from './settings-file.ts';

/** A mistake where a fix or an item of the checklist is none, or where the bundle before holds nothing. */
export async function planChoices(options: Options, target: TargetData | null): Promise<Choice[]> {
  const { fix = [], 'no-fix': noFix = [], tick = [], 'friendly-name': name } = options;
  return [
    ...fix.map((one): Choice => ({ kind: 'fix', fix: fixNamed(one), applied: true })),
    ...noFix.map((one): Choice => ({ kind: 'fix', fix: fixNamed(one), applied: false })),
    ...(name === undefined ? [] : [{ kind: 'friendly-name', name } as const]),
    ...tick.map((item): Choice => ({ kind: 'tick', item: itemNamed(item, target), ticked: true })),
    ...(await previous(options)),
  ];
}

function fixNamed(name: string): Fix {
  const known: readonly string[] = FIXES;
  return known.includes(name) ? (name as Fix) : mistake('FIX_UNKNOWN', { fix: name, known });
}

function itemNamed(item: string, target: TargetData | null): string {
  const known: readonly string[] = target?.checklist ?? [];
  return known.includes(item) ? item : mistake('TICK_UNKNOWN', { item, known });
}

async function previous({ 'previous-trust': files }: Options): Promise<Choice[]> {
  if (files === undefined) return [];
  const read = await Promise.all(
    files.map(async (file) => {
      const found = await rootsIn(await readSettings('previous-trust', file));
      return found.length === 0 ? mistake('PREVIOUS_EMPTY', { file }) : found;
    }),
  );
  return [{ kind: 'previous', before: { files, authorities: read.flat() } }];
}
