/** Adds packs or files of authorities to the person's own library: intermediates at once, each root by its own consent. */
import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { Failure } from '#shared/failure.ts';
import type { LibraryImport } from '#shared/library.ts';
import type { PlaceId } from '#shared/place.ts';
import { failureProblem } from '#words/problem.ts';
import { shortName } from '#words/subject.ts';
import type { Words } from '#words/words.ts';
import { Action } from '../../parts/action.tsx';
import { GroupedDigest } from '../../parts/grouped-digest.tsx';
import { Icon } from '../../parts/icon.tsx';
import { choosePlacesToImport, droppedPlaces, importLibrary } from '../../state/library.ts';
import { useTexts } from '../../state/texts.ts';

interface Imported {
  readonly places: readonly PlaceId[];
  readonly outcome: LibraryImport;
}

export function ImportLibrary({ onImported }: { readonly onImported: () => void }) {
  const { words, window } = useTexts();
  const { library } = window;
  const [failure, setFailure] = useState<Failure | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const [consented, setConsented] = useState<ReadonlySet<string>>(new Set());
  const run = async (places: readonly PlaceId[], roots: readonly string[]): Promise<void> => {
    const answer = await importLibrary(places, roots);
    setConsented(new Set());
    setImported(answer.ok ? { places, outcome: answer.value } : null);
    setFailure(answer.ok ? null : answer.failure);
    onImported();
  };
  const take = async (asked: Promise<readonly PlaceId[] | null>): Promise<void> => {
    const places = await asked;
    if (places !== null) await run(places, []);
  };
  const consent = (sha256: string, isGiven: boolean): void =>
    setConsented((before) => new Set([...before].filter((one) => one !== sha256).concat(isGiven ? [sha256] : [])));
  const roots = imported?.outcome.roots ?? [];
  const open = roots.filter((root) => !root.imported);
  return (
    <div
      className="setting"
      data-takes-files="library"
      onDrop={(event) => {
        event.preventDefault();
        void take(droppedPlaces([...event.dataTransfer.files]));
      }}
    >
      <h3>{library.importTitle}</h3>
      <p className="hint">{library.importLead}</p>
      <Action onPress={() => void take(choosePlacesToImport())}>{library.importFiles}</Action>
      {failure !== null && <Refused failure={failure} words={words} />}
      {imported !== null && (
        <p className="hint" role="status">
          {library.added(imported.outcome.added)}
        </p>
      )}
      {open.length > 0 && (
        <p className="hint">
          {library.rootsMet(open.length)} {library.rootsLead}
        </p>
      )}
      <ul className="roots">
        {roots.map(({ sha256, subject, notAfter, imported: isImported }) => (
          <li key={sha256}>
            <Checkbox
              className="check"
              isDisabled={isImported}
              isSelected={isImported || consented.has(sha256)}
              onChange={(isGiven) => consent(sha256, isGiven)}
            >
              <span className="box" aria-hidden="true">
                <Icon name="tick" />
              </span>
              <span>
                {shortName(subject) ?? subject}, {library.root(notAfter, isImported)}
                <GroupedDigest digest={sha256} />
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {imported !== null && consented.size > 0 && (
        <Action look="primary" onPress={() => void run(imported.places, [...consented])}>
          {library.trustThese(consented.size)}
        </Action>
      )}
    </div>
  );
}

/** Beside the button: the foot of the window lies under the sheet. */
function Refused({ failure, words }: { readonly failure: Failure; readonly words: Words }) {
  const { message, remedy } = failureProblem(failure, { severity: 'error', subject: null }, words);
  return (
    <p className="hint bad" role="alert">
      {message} {remedy}
    </p>
  );
}
