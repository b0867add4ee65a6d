/** The received files by what is to be done about them. Of very many only those in sight are drawn. */
import { memo, useContext, useMemo, useRef } from 'react';
import { Collection, GridList, GridListHeader, GridListSection } from 'react-aria-components';
import type { ReceivedGroup } from '#words/window-received.ts';
import { areSame } from '../../parts/are-same.ts';
import { grouped } from '../../parts/grouped.ts';
import { useTexts } from '../../state/texts.ts';
import { Counts, countsOf } from './counts.ts';
import { FileItem } from './file-item.tsx';
import { GROUPS, type TrayRow } from './tray-rows.ts';
import { headingsOf } from './row-index.ts';
import { useInSight } from './use-in-sight.ts';

/** From here on only what is in sight is drawn. */
const MANY = 100;

interface Props {
  readonly rows: readonly TrayRow[];
}

export function FileList({ rows }: Props) {
  const inOrder = useMemo(() => sorted(rows), [rows]);
  const counts = useMemo(() => countsOf(rows), [rows]);
  const isSeveralLocked = (counts.get('locked') ?? 0) > 1;
  const firstLocked = inOrder[0]?.group === 'locked' ? inOrder[0].id : null;
  const locked = { isSeveralLocked, firstLocked };
  return (
    <Counts value={counts}>
      {rows.length > MANY ? (
        <LongList rows={inOrder} counts={counts} {...locked} />
      ) : (
        <div className="scroll">
          <Rows rows={inOrder} {...locked} />
        </div>
      )}
    </Counts>
  );
}

interface RowsProps extends Props {
  readonly isSeveralLocked: boolean;
  readonly firstLocked: string | null;
}

interface LongListProps extends RowsProps {
  readonly counts: ReadonlyMap<ReceivedGroup, number>;
}

function LongList({ rows, counts, ...locked }: LongListProps) {
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const headings = useMemo(() => headingsOf(counts), [counts]);
  const { scroller, span, above, below } = useInSight(ids, headings);
  const drawn = useKept(rows.slice(span.start, span.end));
  return (
    <div className="scroll long" ref={scroller}>
      <div style={{ blockSize: `${String(above)}px` }} />
      <Rows rows={drawn} {...locked} />
      <div style={{ blockSize: `${String(below)}px` }} />
    </div>
  );
}

/** The rows as they were, while they are the same: most of what changes in a long list changes out of sight. */
function useKept(rows: readonly TrayRow[]): readonly TrayRow[] {
  const kept = useRef(rows);
  if (!areSame(kept.current, rows)) kept.current = rows;
  return kept.current;
}

/** Whatever one of them changes is drawn with all others that are drawn: what changes often is told by `Counts`. */
const Rows = memo(function Rows({ rows, isSeveralLocked, firstLocked }: RowsProps) {
  const { received } = useTexts().window;
  const groups = useMemo(
    () => [...grouped(rows, ({ group }) => group)].map(([id, inside]) => ({ id, inside })),
    [rows],
  );
  return (
    <GridList
      className="files"
      aria-label={received.list}
      items={groups}
      dependencies={[isSeveralLocked, firstLocked]}
      keyboardNavigationBehavior="tab"
      selectionMode="none"
      renderEmptyState={() => received.empty}
    >
      {({ id, inside }) => (
        <GridListSection id={id}>
          <GridListHeader className="group" data-group={id}>
            <Heading group={id} />
          </GridListHeader>
          <Collection items={inside}>
            {(row) => <FileItem row={row} isSeveralLocked={isSeveralLocked} isFirstLocked={row.id === firstLocked} />}
          </Collection>
        </GridListSection>
      )}
    </GridList>
  );
});

function Heading({ group }: { readonly group: ReceivedGroup }) {
  const { received } = useTexts().window;
  return received.groups[group](useContext(Counts).get(group) ?? 0);
}

/** In the order in which a person has something to do with them; the locked ones come first. */
function sorted(rows: readonly TrayRow[]): readonly TrayRow[] {
  const byGroup = grouped(rows, ({ group }) => group);
  return GROUPS.flatMap((id) => byGroup.get(id) ?? []);
}
