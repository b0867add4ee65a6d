/** One wanted name; where nothing covers it, the reason in a row of its own beneath. */
import type { HostResult } from '#shared/host.ts';
import { hostView } from '#words/problem.ts';
import { Icon } from '../../parts/icon.tsx';
import { useTexts } from '../../state/texts.ts';
import { bareName, nameParts } from './name-parts.ts';
import type { HostRow } from './rows.ts';

interface Props {
  readonly row: HostRow;
  readonly names: readonly string[];
}

export function HostRowView({ row: { host, result }, names }: Props) {
  const { words } = useTexts();
  if (result?.covered !== false) {
    return (
      <tr className="host">
        <Needed host={host} result={result} />
        <Coverage result={result} names={names} />
      </tr>
    );
  }
  return (
    <>
      <tr className="host uncovered">
        <Needed host={host} result={result} />
        <Coverage result={result} names={names} />
      </tr>
      <tr className="why">
        <td colSpan={names.length === 0 ? 2 : names.length + 1}>{hostView(result, words).reason}</td>
      </tr>
    </>
  );
}

function Needed({ host, result }: { readonly host: string; readonly result: HostResult | null }) {
  const { states } = useTexts().window.hostnames;
  const near = result === null ? null : (result.by ?? result.near);
  const { own, shared } = nameParts(host, near === null ? null : bareName(near));
  return (
    <th scope="row">
      <span>
        <State result={result} states={states} />
        <span className="hostname" title={host}>
          {own !== '' && <span className={result?.covered === true ? 'starred' : 'too-much'}>{own}</span>}
          <span className={own === '' ? '' : 'shared'}>{shared}</span>
        </span>
      </span>
    </th>
  );
}

interface StateProps {
  readonly result: HostResult | null;
  readonly states: { readonly covered: string; readonly uncovered: string; readonly waiting: string };
}

function State({ result, states }: StateProps) {
  if (result === null) return <Icon name="waiting" size="small" tone="muted" label={states.waiting} />;
  if (result.covered) return <Icon name="tick" size="small" tone="ok" label={states.covered} />;
  return <Icon name="problem" size="small" tone="bad" label={states.uncovered} />;
}

function Coverage({ result, names }: { readonly result: HostResult | null; readonly names: readonly string[] }) {
  const { hostnames } = useTexts().window;
  if (names.length === 0) {
    const by = result?.by ?? null;
    return <td className="by">{by !== null && hostnames.by(bareName(by))}</td>;
  }
  return names.map((name) => (
    <td key={name}>
      {result?.by === name && result.rule !== null ? (
        <span className="covers">
          <Icon name="tick" size="small" />
          {hostnames.rules[result.rule]}
        </span>
      ) : (
        <span className="no-match" aria-hidden="true">
          ·
        </span>
      )}
    </td>
  ));
}
