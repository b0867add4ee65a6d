/** The names as a table with a column for each name of the certificate, or as a list when there are none. */
import { groupName } from '#words/target.ts';
import { useTexts } from '../../state/texts.ts';
import { HostRowView } from './host-row.tsx';
import { bareName } from './name-parts.ts';
import type { HostRows } from './rows.ts';

interface Props {
  readonly groups: readonly HostRows[];
  /** Of the certificate, 'DNS:*.example.com'; empty for a list. */
  readonly names: readonly string[];
}

export function HostTable({ groups, names }: Props) {
  const { words, window } = useTexts();
  const { hostnames } = window;
  const columns = names.length === 0 ? 2 : names.length + 1;
  return (
    <table className={names.length === 0 ? 'hosts as-list' : 'hosts'}>
      <caption className="vh">{hostnames.tableCaption}</caption>
      {names.length > 0 && (
        <thead>
          <tr>
            <th scope="col">{hostnames.needed}</th>
            {names.map((name) => (
              <th key={name} scope="col" title={bareName(name)}>
                <ColumnName name={bareName(name)} />
              </th>
            ))}
          </tr>
        </thead>
      )}
      {groups.map(({ name, rows }) => (
        <tbody key={name}>
          <tr className="group">
            <th colSpan={columns} scope="rowgroup">
              {groupName(name, words)}
            </th>
          </tr>
          {rows.map((row, i) => (
            <HostRowView key={`${row.host} ${String(i)}`} row={row} names={names} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** In two lines: what differs between the columns, and the domain they mostly share. */
function ColumnName({ name }: { readonly name: string }) {
  const labels = name.split('.');
  const own = labels.slice(0, -2).join('.');
  return (
    <>
      <b>{own === '' ? name : `${own}.`}</b>
      {own !== '' && <span className="mono">{labels.slice(-2).join('.')}</span>}
    </>
  );
}
