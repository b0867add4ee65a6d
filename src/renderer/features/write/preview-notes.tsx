/** What goes with the files: their names, the entry's name, and each reason that something was accepted for. */
import type { BundleView } from '#shared/bundle-view.ts';
import { findingProblem } from '#words/problem.ts';
import { Action } from '../../parts/action.tsx';
import { firstSentence } from '../../parts/first-sentence.ts';
import { Icon } from '../../parts/icon.tsx';
import { openSheet } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';

export function PreviewNotes({ view: { accepted, findings, friendlyName } }: { readonly view: BundleView }) {
  const { words, window } = useTexts();
  const { files, checks } = window.handOver;
  return (
    <>
      {accepted.map(({ code, reason }) => {
        const found = findings.find((finding) => finding.code === code);
        if (found === undefined) return null;
        const [message] = firstSentence(findingProblem(found, words).message);
        return (
          <p key={code} className="preview-note">
            <Icon name="warning" tone="warn" size="small" />
            {message} {checks.accepted(reason)}
          </p>
        );
      })}
      <p className="preview-note">
        <Action size="small" onPress={() => openSheet({ kind: 'name', isWriting: true })}>
          {files.rename}
        </Action>
        {friendlyName !== null && (
          <>
            <span>{files.entry(friendlyName)}</span>
            <Action size="small" onPress={() => openSheet({ kind: 'friendly-name', isWriting: true })}>
              {files.renameEntry}
            </Action>
          </>
        )}
      </p>
    </>
  );
}
