/** The system's own dialogs. Electron no longer remembers where the last one was, so that is done here. */
import { dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { WindowWords } from '#words/window.ts';
import type { Asked, Host } from '../bridge/host.ts';

/** @param words of the language that is read now */
export function makeDialogs(
  window: BrowserWindow,
  words: () => Promise<WindowWords>,
): Pick<Host, 'askFiles' | 'askFolder' | 'askSave'> {
  let folder = app.getPath('documents');

  async function open(title: string, properties: OpenDialogOptions['properties'] & object): Promise<readonly string[]> {
    // macOS shows no title, but a message.
    const options = { title, message: title, properties, defaultPath: folder };
    const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
    return canceled ? [] : filePaths;
  }

  return {
    async askFiles() {
      const paths = await open((await words()).received.add, ['openFile', 'multiSelections']);
      folder = paths[0] ? dirname(paths[0]) : folder;
      return paths.length > 0 ? { how: 'chosen', value: paths } : { how: 'cancelled' };
    },
    async askFolder(purpose) {
      const title = (await words()).folders.title[purpose];
      const [path] = await open(title, purpose === 'export' ? ['openDirectory', 'createDirectory'] : ['openDirectory']);
      folder = path ?? folder;
      return chosen(path);
    },
    async askSave(name) {
      const title = (await words()).frame.save;
      const options = { title, defaultPath: join(folder, name), properties: ['showOverwriteConfirmation' as const] };
      const { canceled, filePath } = await dialog.showSaveDialog(window, options);
      if (canceled) return { how: 'cancelled' };
      folder = dirname(filePath);
      return chosen(filePath);
    },
  };
}

function chosen(path: string | undefined): Asked<string> {
  return path ? { how: 'chosen', value: path } : { how: 'cancelled' };
}
