/** Settings: how the window looks, the library and whom to trust, and what the program promises. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Action } from '../../parts/action.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { closeSheet, type SettingsTab } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';
import { Library } from '../library/library.tsx';
import { General } from './general.tsx';
import { Security } from './security.tsx';
import './settings.css';

const TABS: readonly { readonly id: SettingsTab; readonly icon: IconName }[] = [
  { id: 'general', icon: 'settings' },
  { id: 'library', icon: 'library' },
  { id: 'security', icon: 'shield' },
];

export function SettingsSheet({ tab }: { readonly tab: SettingsTab }) {
  const { settings, frame } = useTexts().window;
  return (
    <Sheet
      title={settings.title}
      width="wide"
      onClose={closeSheet}
      foot={
        <>
          <span className="grow" />
          <Action size="big" onPress={closeSheet}>
            {frame.close}
          </Action>
        </>
      }
    >
      <Tabs className="prefs" orientation="vertical" defaultSelectedKey={tab}>
        <TabList className="pref-tabs" aria-label={settings.title}>
          {TABS.map(({ id, icon }) => (
            <Tab key={id} id={id} className="pref-tab">
              <Icon name={icon} />
              {settings.tabs[id]}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="general" className="pref">
          <General />
        </TabPanel>
        <TabPanel id="library" className="pref">
          <Library />
        </TabPanel>
        <TabPanel id="security" className="pref">
          <Security />
        </TabPanel>
      </Tabs>
    </Sheet>
  );
}
