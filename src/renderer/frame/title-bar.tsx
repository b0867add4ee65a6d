import { Tab, TabList } from 'react-aria-components';
import { IconAction } from '../parts/icon-action.tsx';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { newBundle } from '../state/actions.ts';
import { openSheet } from '../state/looking.ts';
import { useTexts } from '../state/texts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { bundleTitle } from './bundle-title.ts';
import { BundleMenu } from './bundle-menu.tsx';
import { Mark } from './mark.tsx';
import { OfflineSeal } from './offline-seal.tsx';
import './title-bar.css';

export function TitleBar() {
  const texts = useTexts();
  const { frame } = texts.window;
  const bundles = useWorkspace(({ mirror }) => mirror.bundles);
  const isFresh = useWorkspace(({ mirror }) => mirror.files.size === 0) && bundles.size === 1;
  return (
    <header className="title-bar">
      <Mark />
      <TabList className="tabs" aria-label={frame.bundles}>
        {[...bundles.values()].map(({ id, state, name }) => (
          <Tab key={id} id={id} className="tab" data-bundle={id}>
            <StateGlyph state={state} label={frame.states[state]} />
            {isFresh && name === null ? frame.newBundle : bundleTitle(id, bundles, texts)}
          </Tab>
        ))}
      </TabList>
      <BundleMenu canClose={bundles.size > 1} />
      <IconAction icon="plus" label={frame.newBundle} onPress={() => void newBundle()} />
      <OfflineSeal />
      <IconAction icon="search" label={texts.window.commands.title} onPress={() => openSheet({ kind: 'commands' })} />
      <IconAction
        icon="settings"
        label={texts.window.settings.title}
        onPress={() => openSheet({ kind: 'settings', tab: 'general' })}
      />
    </header>
  );
}
