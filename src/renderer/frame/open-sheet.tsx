/** The one sheet that may lie over the window. */
import { FolderPicker } from '../features/folders/folder-picker.tsx';
import { EditHosts } from '../features/hostnames/edit-hosts.tsx';
import { JudgeAt } from '../features/hand-over/judge-at.tsx';
import { NameEntry } from '../features/hand-over/name-entry.tsx';
import { NameFiles } from '../features/hand-over/name-files.tsx';
import { ReportSheet } from '../features/report/report-sheet.tsx';
import { SettingsSheet } from '../features/settings/settings-sheet.tsx';
import { CarryCard } from '../features/trust/carry-card.tsx';
import { ConfirmRoot } from '../features/trust/confirm-root.tsx';
import { WriteAll } from '../features/write/write-all.tsx';
import { WriteSheet } from '../features/write/write-sheet.tsx';
import { useLooking } from '../state/looking.ts';
import { useShownView } from '../state/shown.ts';
import { CommandPalette } from './command-palette.tsx';
import { KeyboardHelp } from './keyboard-help.tsx';
import { RenameBundle } from './rename-bundle.tsx';

export function OpenSheet() {
  const sheet = useLooking((state) => state.sheet);
  const view = useShownView();
  if (sheet === null || view === null) return null;
  switch (sheet.kind) {
    case 'hosts':
      return <EditHosts view={view} />;
    case 'commands':
      return <CommandPalette />;
    case 'keyboard':
      return <KeyboardHelp />;
    case 'write':
      return <WriteSheet view={view} />;
    case 'write-all':
      return <WriteAll />;
    case 'name':
      return <NameFiles view={view} isWriting={sheet.isWriting} />;
    case 'friendly-name':
      return <NameEntry view={view} isWriting={sheet.isWriting} />;
    case 'report':
      return <ReportSheet view={view} />;
    case 'rename':
      return <RenameBundle bundle={view.id} name={view.name ?? ''} />;
    case 'confirm-root':
      return <ConfirmRoot plate={sheet.plate} />;
    case 'carry-card':
      return <CarryCard view={view} />;
    case 'judge-at':
      return <JudgeAt view={view} />;
    case 'settings':
      return <SettingsSheet tab={sheet.tab} />;
    case 'folders':
      return <FolderPicker {...sheet} />;
  }
}
