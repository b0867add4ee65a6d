/** The received files by what is to be done about them. Of very many only those in sight are drawn. */
import { useMemo } from 'react';
import { Collection, GridList, GridListHeader, GridListSection } from 'react-aria-components';
import type { ReceivedGroup } from '#words/window-received.ts';
import { grouped } from '../../parts/grouped.ts';
import { useTexts } from '../../state/texts.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { FileItem } from './file-item.tsx';
import { GROUPS, type TrayRow } from './tray-rows.ts';
import { useInSight } from './use-in-sight.ts';

/** From here on only what is in sight is drawn. */
const MANY = 100;

interface Props {
  readonly rows: readonly TrayRow[];
}

export function FileList({ rows }: Props) {
  const inOrder = useMemo(() => sorted(rows), [rows]);
  if (rows.length > MANY) return <LongList rows={inOrder} />;
  return (
    <div className="scroll">
      <Rows rows={inOrder} all={inOrder} />
    </div>
  );
}

function LongList({ rows }: Props) {
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const { scroller, span, above, below } = useInSight(ids);
  return (
    <div className="scroll long" ref={scroller}>
      <div style={{ blockSize: `${String(above)}px` }} />
      <Rows rows={rows.slice(span.start, span.end)} all={rows} />
      <div style={{ blockSize: `${String(below)}px` }} />
    </div>
  );
}

interface RowsProps extends Props {
  /** Those that are not drawn too. */
  readonly all: readonly TrayRow[];
}

function Rows({ rows, all }: RowsProps) {
  const { received } = useTexts().window;
  const files = useWorkspace(({ mirror }) => mirror.files);
  const groups = useMemo(
    () => [...grouped(rows, ({ group }) => group)].map(([id, inside]) => ({ id, inside })),
    [rows],
  );
  const counts = useMemo(() => countsOf(all), [all]);
  const lockedCount = counts.get('locked') ?? 0;
  return (
    <GridList
      className="files"
      aria-label={received.list}
      items={groups}
      dependencies={[received, counts]}
      keyboardNavigationBehavior="tab"
      selectionMode="none"
      renderEmptyState={() => received.empty}
    >
      {({ id, inside }) => (
        <GridListSection id={id}>
          <GridListHeader className="group">{received.groups[id](counts.get(id) ?? 0)}</GridListHeader>
          <Collection items={inside} dependencies={[received, lockedCount, files]}>
            {(row) => (
              <FileItem
                row={row}
                nameOf={(file) => files.get(file)?.name ?? file}
                lockedCount={lockedCount}
                isFirstLocked={row.group === 'locked' && row === all[0]}
              />
            )}
          </Collection>
        </GridListSection>
      )}
    </GridList>
  );
}

/** In the order in which a person has something to do with them; the locked ones come first. */
function sorted(rows: readonly TrayRow[]): readonly TrayRow[] {
  const byGroup = grouped(rows, ({ group }) => group);
  return GROUPS.flatMap((id) => byGroup.get(id) ?? []);
}

function countsOf(rows: readonly TrayRow[]): ReadonlyMap<ReceivedGroup, number> {
  const counts = new Map<ReceivedGroup, number>();
  for (const { group } of rows) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}
