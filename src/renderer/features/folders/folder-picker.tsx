/** The window's own picker of a folder, step by step, where the host has no dialog. It knows names and ids alone. */
import { useState } from 'react';
import { Breadcrumb, Breadcrumbs, ListBox, ListBoxItem, Link } from 'react-aria-components';
import type { Failure } from '#shared/failure.ts';
import type { FolderView, PlaceId } from '#shared/place.ts';
import type { Result } from '#shared/result.ts';
import { failureProblem } from '#words/problem.ts';
import { Icon } from '../../parts/icon.tsx';
import { OneLine } from '../../parts/one-line.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { api } from '../../state/api.ts';
import { readPlaces } from '../../state/actions.ts';
import { closeSheet, look, type Sheet as SheetState, useLooking, type WriteSheet } from '../../state/looking.ts';
import { sayNow } from '../../state/said.ts';
import { freeName, saveTo } from '../../state/saving.ts';
import type { Saving } from '../../state/to-save.ts';
import { useTexts } from '../../state/texts.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { type Existing, WriteFailure } from '../write/write-failure.tsx';
import '../write/write.css';
import { NewFolder } from './new-folder.tsx';
import './folders.css';
import { ConfirmFoot } from '../../parts/confirm-foot.tsx';

type Props = Omit<Extract<SheetState, { kind: 'folders' }>, 'kind'> & {
  readonly saving?: Saving | null;
  readonly next?: WriteSheet;
};

export function FolderPicker({ purpose, start, saving = null, next = 'write' }: Props) {
  const { words, window } = useTexts();
  const { folders } = window;
  const [here, setHere] = useState(start);
  const [notListed, setNotListed] = useState<Failure | null>(null);
  const [notSaved, setNotSaved] = useState<Failure | null>(null);

  const settle = (listed: Result<FolderView>): void => {
    setNotSaved(null);
    if (listed.ok) setHere(listed.value);
    setNotListed(listed.ok ? null : listed.failure);
  };
  const go = async (folder: PlaceId): Promise<void> => settle(await api.listFolder({ folder }));
  const save = async (what: Saving, existing: Existing): Promise<void> => {
    const place = here.folder.id;
    const name = existing === 'keep-both' ? await freeName(place, what.name) : what.name;
    const failure = name === null ? null : await saveTo(what, { place, name, replace: existing === 'replace' });
    setNotSaved(failure);
    if (failure !== null) sayNow(failureProblem(failure, { severity: 'error', subject: null }, words).message);
  };
  const use = (): void => {
    if (purpose === 'read') {
      closeSheet();
      void readPlaces([here.folder.id]);
    } else if (saving !== null) void save(saving, 'refuse');
    else look({ folder: here.folder, sheet: next === 'write-all' || isShownReady() ? { kind: next } : null });
  };
  return (
    <Sheet
      title={folders.title[purpose]}
      width="middle"
      onClose={closeSheet}
      foot={
        <ConfirmFoot confirm={folders.use(here.folder.name)} onConfirm={use}>
          {purpose !== 'read' && <NewFolder parent={here.folder.id} onMade={settle} />}
        </ConfirmFoot>
      }
    >
      <Breadcrumbs className="trail" aria-label={folders.trail}>
        {here.trail.map(({ id, name }) => (
          <Breadcrumb key={id} id={id}>
            <Link onPress={() => void go(id)}>{name}</Link>
          </Breadcrumb>
        ))}
      </Breadcrumbs>
      <ListBox
        key={here.folder.id}
        className="folders"
        aria-label={folders.folders}
        items={here.folders}
        // An empty list would take the focus back whenever it is drawn.
        autoFocus={here.folders.length > 0}
        selectionMode="none"
        onAction={(key) => void go(String(key) as PlaceId)}
        renderEmptyState={() => <p className="hint">{folders.none}</p>}
      >
        {({ id, name }) => (
          <ListBoxItem id={id} className="folder" textValue={name}>
            <Icon name="folder" />
            <OneLine text={name} />
            <Icon name="right" size="small" />
          </ListBoxItem>
        )}
      </ListBox>
      {here.cut && <p className="hint">{folders.cut}</p>}
      {saving !== null && <WriteFailure failure={notSaved} onRetry={(existing) => void save(saving, existing)} />}
      {notListed !== null && (
        <p className="hint bad">{failureProblem(notListed, { severity: 'error', subject: null }, words).message}</p>
      )}
    </Sheet>
  );
}

/** A folder to write to is chosen on the way to writing, if there is nothing else in the way. */
function isShownReady(): boolean {
  const { bundle } = useLooking.getState();
  return bundle !== null && useWorkspace.getState().views.get(bundle)?.ready === true;
}
