/** The empty window as the build draws it into the page, in each language: what is seen until React is there. */
import type { WindowWords } from '#words/window.ts';
import { Invitation } from '../features/empty/invitation.tsx';

/** What is pressed meanwhile, state/early.ts keeps. */
const nothing = (): void => undefined;

export function FirstView({ words }: { readonly words: WindowWords }) {
  return (
    <div className="window">
      <div className="title-bar" />
      <main className="panel">
        <div className="panel">
          <Invitation words={words} held={null} onFiles={nothing} onFolder={nothing} />
        </div>
      </main>
      <div className="status-bar" />
    </div>
  );
}
