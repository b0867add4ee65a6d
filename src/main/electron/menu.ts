import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuWords } from '#words/window-menu.ts';

/**
 * macOS takes the shortcuts for copy and paste from the menu. Its entries do what their role does; Electron's own names
 * for them are English. Elsewhere the window has all there is, and null stands for no menu.
 */
export function setMenu(words: MenuWords | null): void {
  Menu.setApplicationMenu(words === null ? null : Menu.buildFromTemplate(templateOf(words)));
}

function templateOf(words: MenuWords): MenuItemConstructorOptions[] {
  const entry = (role: Exclude<keyof MenuWords, 'editMenu' | 'windowMenu'>) => ({ role, label: words[role] });
  const line = { type: 'separator' } as const;
  return [
    {
      label: 'CertPrep',
      submenu: [
        entry('about'),
        line,
        { ...entry('services'), submenu: [] },
        line,
        ...(['hide', 'hideOthers', 'unhide'] as const).map(entry),
        line,
        entry('quit'),
      ],
    },
    {
      label: words.editMenu,
      submenu: [
        ...(['undo', 'redo'] as const).map(entry),
        line,
        ...(['cut', 'copy', 'paste', 'selectAll'] as const).map(entry),
      ],
    },
    { role: 'windowMenu', label: words.windowMenu, submenu: (['minimize', 'zoom', 'front'] as const).map(entry) },
  ];
}
