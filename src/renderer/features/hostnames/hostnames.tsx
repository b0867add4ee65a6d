/** The names this must serve, and what covers each. */
import type { BundleView } from '#shared/bundle-view.ts';
import { Action } from '../../parts/action.tsx';
import { Icon } from '../../parts/icon.tsx';
import { IconAction } from '../../parts/icon-action.tsx';
import { copy } from '../../state/copy.ts';
import { look, openSheet, useLooking } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';
import { HostTable } from './host-table.tsx';
import { bareName } from './name-parts.ts';
import { hostRows } from './rows.ts';
import { useMostColumns } from './use-most-columns.ts';
import './hostnames.css';

interface Props {
  readonly view: BundleView;
}

export function Hostnames({ view: { hosts, leaf } }: Props) {
  const { hostnames } = useTexts().window;
  const hostsAs = useLooking((state) => state.hostsAs);
  const mostColumns = useMostColumns();
  const groups = hostRows(hosts);
  const needed = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const covered = hosts.results.filter((result) => result.covered).length;
  const canBeTable = leaf !== null && hosts.names.length <= mostColumns && hosts.names.length > 0;
  const isTable = canBeTable && hostsAs === 'table';
  return (
    <section aria-labelledby="hostnames-title">
      <div className="section-head">
        <h2 id="hostnames-title">{hostnames.title}</h2>
        <span className="muted">{summary()}</span>
        <span className="grow" />
        {canBeTable && needed > 0 && (
          <span className="wide-only">
            <IconAction
              icon={isTable ? 'list' : 'table'}
              label={isTable ? hostnames.asList : hostnames.asTable}
              onPress={() => look({ hostsAs: isTable ? 'list' : 'table' })}
            />
          </span>
        )}
        <Action size="small" onPress={() => openSheet({ kind: 'hosts' })}>
          {needed === 0 ? hostnames.add : hostnames.edit}
        </Action>
      </div>
      {needed > 0 && <HostTable groups={groups} names={isTable ? hosts.names : []} />}
      {hosts.reissue.length > 0 && (
        <p className="for-reissue">
          <Action size="small" onPress={() => void copyForReissue()}>
            <Icon name="copies" size="small" />
            {hostnames.copyForReissue}
          </Action>
        </p>
      )}
      {needed > 0 && hosts.unusedNames.length > 0 && (
        <p className="hint">{hostnames.unused(hosts.unusedNames.map(bareName))}</p>
      )}
    </section>
  );

  async function copyForReissue(): Promise<void> {
    await copy(hosts.reissue.join('\n'), hostnames.copiedForReissue(hosts.reissue.length));
  }

  function summary(): string {
    if (needed === 0) return hostnames.none;
    return leaf === null ? hostnames.waiting(needed) : hostnames.covered(covered, needed);
  }
}
