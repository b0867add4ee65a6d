/** The wanted names, a text for each group: one name a line, however they were pasted. */
import { useState } from 'react';
import { Label, Text, TextArea, TextField } from 'react-aria-components';
import type { BundleView } from '#shared/bundle-view.ts';
import { groupName } from '#words/target.ts';
import { Sheet } from '../../parts/sheet.tsx';
import { choose } from '../../state/actions.ts';
import { closeSheet } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';
import { useTarget } from '../../state/targets.ts';
import { templateOf } from './template.ts';
import { pastedGroups } from './pasted-groups.ts';
import { headingOf, pastedNames } from './pasted-names.ts';
import { Action } from '../../parts/action.tsx';
import { ConfirmFoot } from '../../parts/confirm-foot.tsx';

interface Props {
  readonly view: BundleView;
}

/** The group of names that belong to no group of a target. */
const PLAIN = 'names';

export function EditHosts({ view: { id, hosts, target } }: Props) {
  const { words, window } = useTexts();
  const { hostnames, frame } = window;
  const wanted = useTarget(target)?.groups ?? [];
  const groups = hosts.groups.length > 0 ? hosts.groups : [{ name: PLAIN, hosts: [] }];
  const [texts, setTexts] = useState(() => new Map(groups.map(({ name, hosts: names }) => [name, names.join('\n')])));

  const isEmpty = [...texts.values()].every((text) => text.trim() === '');

  const change = (name: string, changed: string): void => {
    const hasHeadings = changed.split('\n').some((line) => headingOf(line) !== null);
    const found = hasHeadings ? pastedGroups(changed, name, groupOf) : new Map([[name, changed]]);
    setTexts(new Map([...texts, [name, ''], ...found]));
  };
  const groupOf = (heading: string): string | null =>
    groups.find(({ name }) => [name, groupName(name, words)].some((one) => sameWords(one, heading)))?.name ?? null;
  const save = async (): Promise<void> => {
    const edited = groups.map(({ name }) => ({ name, hosts: pastedNames(texts.get(name) ?? '').names }));
    if (await choose(id, { kind: 'hosts', groups: edited })) closeSheet();
  };
  return (
    <Sheet
      title={hostnames.editTitle}
      lead={hostnames.editLead}
      width="middle"
      onClose={closeSheet}
      foot={
        <ConfirmFoot confirm={frame.save} onConfirm={() => void save()}>
          {isEmpty && wanted.length > 0 && (
            <Action look="plain" onPress={() => setTexts(templateOf(wanted, hosts.names))}>
              {hostnames.template}
            </Action>
          )}
        </ConfirmFoot>
      }
    >
      <div className="edit-hosts">
        {groups.map(({ name }, i) => {
          const text = texts.get(name) ?? '';
          const { names, odd } = pastedNames(text);
          const demanded = wanted.find((group) => group.name === name);
          const notes = [
            hostnames.lines(names.length - odd.length),
            ...(odd.length > 0 ? [hostnames.odd(odd.length)] : []),
            ...(demanded?.optional === true ? [hostnames.optional] : []),
            ...(demanded?.pattern === true ? [hostnames.patternHint] : []),
          ];
          return (
            <TextField key={name} value={text} autoFocus={i === 0} onChange={(changed) => change(name, changed)}>
              <Label>{groupName(name, words)}</Label>
              <TextArea
                className="field area mono"
                rows={Math.min(8, Math.max(2, text.split('\n').length))}
                spellCheck="false"
              />
              <Text slot="description" className="hint">
                {notes.join(' · ')}
              </Text>
            </TextField>
          );
        })}
      </div>
    </Sheet>
  );
}

function sameWords(a: string, b: string): boolean {
  return a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0;
}
