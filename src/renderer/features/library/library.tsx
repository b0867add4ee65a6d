/** What stands beside the files: packs with their dates, confirmed roots, and the way to add more by hand. */
import { useEffect, useState } from 'react';
import type { LibraryView } from '#shared/library.ts';
import { failureProblem } from '#words/problem.ts';
import { shortName } from '#words/subject.ts';
import { Action } from '../../parts/action.tsx';
import { GroupedDigest } from '../../parts/grouped-digest.tsx';
import { forgetRoot, loadLibrary } from '../../state/library.ts';
import { useTexts } from '../../state/texts.ts';
import { ImportLibrary } from './import-library.tsx';

export function Library() {
  const { words, window } = useTexts();
  const { library } = window;
  const [view, setView] = useState<LibraryView | null>(null);
  const load = (): void => void loadLibrary().then(setView);
  useEffect(load, []);
  if (view === null) return null;
  const { packs, confirmed, troubles } = view;
  return (
    <>
      <div className="setting">
        <h3>{library.title}</h3>
        {packs.length === 0 && <p className="hint">{library.none}</p>}
        {packs.map((pack) => (
          <p key={`${pack.kind} ${pack.name}`} className="hint">
            {library.kinds[pack.kind]}: {library.pack(pack)}
          </p>
        ))}
        {troubles.map((failure, i) => {
          const { message, remedy } = failureProblem(failure, { severity: 'error', subject: null }, words);
          return (
            <p key={i} className="hint warn">
              {message} {remedy}
            </p>
          );
        })}
      </div>
      <div className="setting">
        <h3>{library.confirmedTitle}</h3>
        {confirmed.length === 0 && <p className="hint">{library.confirmedNone}</p>}
        <ul className="roots">
          {confirmed.map(({ sha256, subject, notAfter, confirmed: at }) => (
            <li key={sha256}>
              <div>
                {shortName(subject) ?? subject}
                <p className="hint">{library.confirmed(at, notAfter)}</p>
                <GroupedDigest digest={sha256} />
              </div>
              <Action size="small" onPress={() => void forgetRoot(sha256).then(load)}>
                {library.forget}
              </Action>
            </li>
          ))}
        </ul>
      </div>
      <ImportLibrary onImported={load} />
    </>
  );
}
