import { useMemo } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { OneLine } from '../../parts/one-line.tsx';
import { useTexts } from '../../state/texts.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { rowIcon } from '../received/row-icon.ts';
import { rowText } from '../received/row-text.ts';
import { trayRows } from '../received/tray-rows.ts';

/** The last files that were read, the newest first. */
export function JustRead() {
  const texts = useTexts();
  const { files, items, recent } = useWorkspace(({ mirror }) => mirror);
  const rows = useMemo(() => {
    const ids = new Set(recent);
    const shown = recent.flatMap((id) => files.get(id) ?? []);
    const inside = [...items].filter(([, { file }]) => ids.has(file));
    return trayRows(new Map(shown.map((file) => [file.id, file])), new Map(inside), null);
  }, [files, items, recent]);
  return (
    <>
      <div className="section-head">
        <h2>{texts.window.reading.justRead}</h2>
      </div>
      <ul className="just-read">
        {rows.map((row) => (
          <li key={row.id}>
            <Icon name={rowIcon(row)} tone={row.file.state === 'reading' ? 'spin' : ''} />
            <OneLine
              className="mono"
              text={row.file.folder === '' ? row.file.name : `${row.file.folder}/${row.file.name}`}
            />
            <OneLine className="muted" text={rowText(row, (file) => files.get(file)?.name ?? file, texts)} />
          </li>
        ))}
      </ul>
    </>
  );
}
