/** Carries calls from the window's preload to the bridge. The only user of ipcMain. */
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { Bridge } from '../bridge/bridge.ts';
import type { Sender } from '../bridge/sender.ts';

export function carryCalls(contents: WebContents, bridge: Bridge): void {
  ipcMain.handle('call', (event, message: unknown) => {
    const { name, argument = null, paths = null } = (message ?? {}) as Readonly<Record<string, unknown>>;
    return bridge({ sender: senderOf(event, contents), name, argument, paths });
  });
}

/** A frame that was removed since it asked is null. */
function senderOf({ senderFrame: frame }: IpcMainInvokeEvent, contents: WebContents): Sender {
  if (frame === null) return { url: null, top: false };
  return { url: frame.url, top: frame === contents.mainFrame && frame.parent === null };
}
