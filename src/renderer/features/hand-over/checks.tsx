/** What is wrong, what is worth a look, and what is right. What is right is folded while something is wrong. */
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { ReactNode } from 'react';
import type { BundleView } from '#shared/bundle-view.ts';
import { Action } from '../../parts/action.tsx';
import { Icon } from '../../parts/icon.tsx';
import { redo, undo } from '../../state/actions.ts';
import { openSheet } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';
import { applyFixes } from './apply-fixes.ts';
import { IssueView } from './issue-view.tsx';
import { type Issue, issuesOf, openFixes } from './issues.ts';

interface Props {
  readonly view: BundleView;
}

export function Checks({ view }: Props) {
  const { time, handOver } = useTexts().window;
  const { checks } = handOver;
  const { problems, warnings, accepted, notes } = issuesOf(view);
  const { passes } = view;
  const fixes = openFixes([...problems, ...warnings], view);
  const isClean = problems.length + warnings.length === 0;
  const list = (issues: readonly Issue[]) =>
    issues.map((issue) => <IssueView key={issue.code} issue={issue} view={view} />);
  return (
    <section aria-labelledby="checks-title">
      <div className="section-head">
        <h3 id="checks-title">{checks.title}</h3>
        <span className="grow" />
        {isClean && passes.length > 0 && <span className="ok">{checks.allPass(passes.length)}</span>}
        {fixes.length > 1 && (
          <Action size="small" onPress={() => void applyFixes(view, fixes, true, checks)}>
            {checks.applyFixes(fixes.length)}
          </Action>
        )}
        {view.canUndo && (
          <Action size="small" onPress={() => void undo(view.id)}>
            {checks.undo}
          </Action>
        )}
        {view.canRedo && (
          <Action size="small" onPress={() => void redo(view.id)}>
            {checks.redo}
          </Action>
        )}
      </div>
      {!isClean && (
        <p className="tally">
          <Count icon="problem" tone="bad" count={problems.length} text={checks.problems} />
          <Count icon="warning" tone="warn" count={warnings.length} text={checks.warnings} />
          <Count icon="passed" tone="ok" count={passes.length} text={checks.passes} />
        </p>
      )}
      {view.leaf === null && view.trust === null && view.findings.length === 0 && (
        <p className="lines">{checks.waiting}</p>
      )}
      <ul className="checks">
        {list([...problems, ...warnings, ...accepted])}
        {isClean && <Passes view={view} />}
      </ul>
      {!isClean && passes.length > 0 && (
        <Fold title={checks.checksPass(passes.length)}>
          <Passes view={view} />
        </Fold>
      )}
      {notes.length > 0 && (
        <Fold title={checks.notes(notes.length)}>
          {list(notes)}
          {view.moreNotes > 0 && <li className="lines">{checks.moreNotes(view.moreNotes)}</li>}
        </Fold>
      )}
      {(view.leaf !== null || view.trust !== null) && (
        <p className="lines">
          {checks.notChecked} {view.isTimeSet ? time.judgedAsOf(view.at) : time.judgedAt(view.at)}{' '}
          <Button className="link" onPress={() => openSheet({ kind: 'judge-at' })}>
            {time.change}
          </Button>
        </p>
      )}
    </section>
  );
}

function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Disclosure className="folded">
      <Heading level={4}>
        <Button slot="trigger" className="fold">
          <Icon name="right" size="small" />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="checks">{children}</ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

function Passes({ view }: Props) {
  const { checks } = useTexts().window.handOver;
  return view.passes.map((pass) => (
    <li key={pass} className="pass">
      <Icon name="passed" tone="ok" label={checks.glyphs.pass} />
      <span className="t">{checks.pass[pass]}</span>
    </li>
  ));
}

interface CountProps {
  readonly icon: 'problem' | 'warning' | 'passed';
  readonly tone: string;
  readonly count: number;
  readonly text: (count: number) => string;
}

function Count({ icon, tone, count, text }: CountProps) {
  if (count === 0) return null;
  return (
    <span className={tone}>
      <Icon name={icon} size="small" />
      {text(count)}
    </span>
  );
}
