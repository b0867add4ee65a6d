/** What was written, by digests to compare on paper, and what to do with it. */
import type { BundleView, ExportOutcome } from '#shared/bundle-view.ts';
import type { Failure } from '#shared/failure.ts';
import { failureProblem } from '#words/problem.ts';
import { nextSteps } from '#words/target.ts';
import { Action } from '../../parts/action.tsx';
import { DigestToCopy } from '../../parts/digest-to-copy.tsx';
import { Icon } from '../../parts/icon.tsx';
import { putWritten, type Written } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';
import { ReportActions } from '../report/report-actions.tsx';
import './verified.css';

const OWNER_ALONE = '0600';

interface Props {
  readonly view: BundleView;
  readonly written: Written;
}

export function Verified({ view, written: { outcome, at } }: Props) {
  const { words, window } = useTexts();
  const { verified, files, report } = window.handOver;
  const steps = [...words.terminal.written.carry, ...(view.target === null ? [] : nextSteps(view.target, words))];
  return (
    <>
      <div className="stamp">
        <Icon name="seal" tone="ok" />
        <div>
          <h1 tabIndex={-1} data-voice>
            {verified.title}
          </h1>
          <p>{verified.where(outcome.written.length, outcome.folder, at)}</p>
          <p>{verified.verifiedBy[outcome.verifiedBy]}</p>
        </div>
        <Action size="big" onPress={() => putWritten(view.id, null)}>
          {verified.back}
        </Action>
      </div>
      <ul className="written">
        {outcome.written.map(({ name, bytes, sha256, mode }) => (
          <li key={name} className={mode === OWNER_ALONE ? 'holds-key' : ''}>
            <div className="name">{name}</div>
            <div className="facts">
              <span>{verified.bytes(bytes)}</span>
              <span>{files.mode(mode)}</span>
              <span className="mono">{mode}</span>
            </div>
            <div className="digest-row">
              {verified.sha256} <DigestToCopy digest={sha256} name={`${verified.sha256}, ${name}`} />
            </div>
          </li>
        ))}
      </ul>
      {openToAll(view, outcome).map((failure) => {
        const { message, remedy } = failureProblem(failure, { severity: 'warning', subject: null }, words);
        return (
          <p key={message} className="open-drive">
            <Icon name="warning" tone="warn" />
            <span>
              <b>{message}</b> {remedy}
            </span>
          </p>
        );
      })}
      {outcome.swept.length > 0 && <p className="hint">{verified.swept(outcome.swept)}</p>}
      {view.leaf !== null && (
        <>
          <div className="section-head">
            <h2>{verified.fingerprint}</h2>
            <span className="muted">{verified.fingerprintLead}</span>
          </div>
          <p className="fingerprint">
            <DigestToCopy digest={view.leaf.sha256} name={verified.fingerprint} />
          </p>
        </>
      )}
      <div className="section-head">
        <h2>{report.heading}</h2>
        <span className="muted">{report.says}</span>
      </div>
      <ReportActions view={view} />
      <div className="section-head">
        <h2>{verified.next}</h2>
      </div>
      <ol className="next">
        {steps.map((step, i) => (
          <li key={step}>
            <span className="place" aria-hidden="true">
              {i + 1}
            </span>
            {step}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Files for one person alone that the drive shows to everybody. */
function openToAll({ plan }: BundleView, { written }: ExportOutcome): readonly Failure[] {
  const planned = new Map(plan.files.map(({ name, mode }) => [name, mode]));
  return written
    .filter(({ name, mode }) => planned.get(name) === OWNER_ALONE && mode !== OWNER_ALONE)
    .map(({ name, mode }) => ({ code: 'PERMISSIONS_NOT_KEPT', facts: { path: name, mode } }));
}
