/** What came in: every file, whatever it turned out to be. */
import { useDeferredValue, useMemo, useState } from 'react';
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
        <IconAction icon="folder" label={received.addFolder} onPress={() => void chooseFolder('read')} />
        <IconAction icon="plus" label={received.add} onPress={() => void chooseFiles()} />
        <span className="narrow-only">
          <IconAction icon="cross" label={frame.close} onPress={() => look({ tray: 'folded' })} />
        </span>
      </header>
      {isLong && (
        <SearchField className="field received-search" aria-label={received.search} value={typed} onChange={setTyped}>
          <Icon name="search" size="small" />
          <Input placeholder={received.search} />
        </SearchField>
      )}
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
