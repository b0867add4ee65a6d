/** The window: title bar, what there is to see, status bar. */
import { useDeferredValue } from 'react';
import { I18nProvider, type Key, TabPanel, Tabs } from 'react-aria-components';
import { Empty } from '../features/empty/empty.tsx';
import { LetGo } from '../features/empty/let-go.tsx';
import { Reading } from '../features/reading/reading.tsx';
import { useIsManyRead } from '../features/reading/use-is-many-read.ts';
import { NoticeBar } from '../parts/notice-bar.tsx';
import { look, useLooking } from '../state/looking.ts';
import { useTexts } from '../state/texts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { LiveRegions } from './live-regions.tsx';
import { OpenSheet } from './open-sheet.tsx';
import { StatusBar } from './status-bar.tsx';
import { TitleBar } from './title-bar.tsx';
import { useAnnouncements } from './use-announcements.ts';
import { type Held, useDrops } from './use-drops.ts';
import { useEarly } from './use-early.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePresence } from './use-presence.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { Workbench } from './workbench.tsx';

export function Window() {
  useShortcuts();
  useAnnouncements();
  usePresence();
  useKeptFocus();
  useEarly();
  const held = useDrops();
  const { language } = useTexts().words;
  const bundle = useLooking((state) => state.bundle);
  const isCovered = useLooking(({ sheet }) => sheet !== null);
  const show = (key: Key): void => look({ bundle: String(key) });
  return (
    <I18nProvider locale={language}>
      <Tabs className="window" keyboardActivation="manual" selectedKey={bundle ?? ''} onSelectionChange={show}>
        <TitleBar />
        <main className="panel">
          {bundle !== null && (
            <TabPanel key={bundle} className="panel" id={bundle}>
              <Content held={held} />
            </TabPanel>
          )}
        </main>
        {!isCovered && <NoticeBar />}
        <StatusBar />
      </Tabs>
      <OpenSheet />
      <LiveRegions />
    </I18nProvider>
  );
}

function Content({ held }: { readonly held: Held | null }) {
  const isEmpty = useWorkspace(({ mirror }) => mirror.files.size === 0);
  const isManyRead = useIsManyRead();
  // A whole screen is much to draw: it is drawn in parts, between which a person is heard.
  const screen = useDeferredValue(isManyRead ? 'reading' : isEmpty ? 'empty' : 'workbench');
  if (screen === 'reading') return <Reading />;
  if (screen === 'empty') return <Empty held={held} />;
  return (
    <>
      <Workbench />
      {held !== null && <LetGo held={held} />}
    </>
  );
}
