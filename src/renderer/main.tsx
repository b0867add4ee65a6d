/** The window's beginning: settings and words first, so that nothing is drawn in another theme or language. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Boundary } from './frame/boundary.tsx';
import { Window } from './frame/window.tsx';
import { offerLastFolder } from './state/actions.ts';
import { api } from './state/api.ts';
import { connect } from './state/connect.ts';
import { noteFailure } from './state/looking.ts';
import { loadSettings } from './state/settings.ts';
import { loadTargets } from './state/targets.ts';
import { followLanguage } from './state/texts.ts';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './style/controls.css';
import './style/panes.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const told = connect(api);
await loadSettings();
await followLanguage();
// What nobody caught is told, and the work goes on. Some things Chromium reports without an error, such as sizes that settle late.
addEventListener('unhandledrejection', () => noteFailure({ code: 'INTERNAL', facts: {} }));
addEventListener('error', ({ error }) => {
  if (error instanceof Error) noteFailure({ code: 'INTERNAL', facts: {} });
});
void loadTargets();
void offerLastFolder();
// What the first view shows stays until there is something to take its place.
await told;
createRoot(root).render(
  <StrictMode>
    <Boundary>
      <Window />
    </Boundary>
  </StrictMode>,
);
