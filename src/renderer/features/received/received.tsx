/** What came in: every file, whatever it turned out to be. */
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { IconAction } from '../../parts/icon-action.tsx';
import { Icon } from '../../parts/icon.tsx';
import { chooseFiles, chooseFolder } from '../../state/actions.ts';
import { look } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';
import { FileList } from './file-list.tsx';
import { PassedOver } from './passed-over.tsx';
import { Rail } from './rail.tsx';
import { found } from './search.ts';
import { useTrayRows } from './use-tray-rows.ts';
import './received.css';

/** Fewer are seen at a glance. */
const WORTH_SEARCHING = 15;

const addFiles = (): void => void chooseFiles();
const addFolder = (): void => void chooseFolder('read');
const foldTray = (): void => look({ tray: 'folded' });

export function Received() {
  const { received, frame } = useTexts().window;
  const rows = useTrayRows();
  const [typed, setTyped] = useState('');
  const isLong = rows.length > WORTH_SEARCHING;
  const text = useDeferredValue(isLong ? typed : '');
  const shown = useMemo(() => found(rows, text), [rows, text]);
  const isNarrowed = shown.length < rows.length;
  return (
    <section className="pane left" aria-label={frame.areas.received} data-area="received">
      <Rail rows={rows} />
      <header>
        <h2>{received.title}</h2>
        <span className="muted">
          {isNarrowed ? received.found(shown.length, rows.length) : received.count(rows.length)}
        </span>
        <span className="grow" />
        <IconAction icon="folder" label={received.addFolder} onPress={addFolder} />
        <IconAction icon="plus" label={received.add} onPress={addFiles} />
        <span className="narrow-only">
          <IconAction icon="cross" label={frame.close} onPress={foldTray} />
        </span>
      </header>
      {isLong && <Search typed={typed} onType={setTyped} />}
      {isNarrowed && shown.length === 0 ? (
        <p className="scroll hint received-search">{received.noneFound}</p>
      ) : (
        <FileList rows={shown} />
      )}
      <PassedOver />
      <p className="tray-drop">
        <Icon name="plus" size="small" />
        {received.dropMore}
      </p>
    </section>
  );
}

interface SearchProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

const Search = memo(function Search({ typed, onType }: SearchProps) {
  const { received } = useTexts().window;
  return (
    <SearchField className="field received-search" aria-label={received.search} value={typed} onChange={onType}>
      <Icon name="search" size="small" />
      <Input placeholder={received.search} />
    </SearchField>
  );
});
