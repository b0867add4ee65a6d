/** The preload of the Electron host: sandboxed, so it may require nothing but 'electron', and is bundled to one file. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { makeApi } from './api.ts';
import { guardDrops, NETWORK_OBJECTS, remove } from './guard.ts';

contextBridge.exposeInMainWorld(
  'certprep',
  makeApi({
    call: (name, argument) => ipcRenderer.invoke('call', { name, argument }),
    hand: (name, files) =>
      ipcRenderer.invoke('call', { name, paths: files.map((file) => webUtils.getPathForFile(file)) }),
    on(event, listener) {
      // The event object would hand ipcRenderer to the page.
      const forward = (_event: unknown, payload: unknown): void => listener(payload);
      ipcRenderer.on(event, forward);
      return () => ipcRenderer.removeListener(event, forward);
    },
  }),
);
contextBridge.executeInMainWorld({ func: remove, args: [NETWORK_OBJECTS] });
guardDrops();
