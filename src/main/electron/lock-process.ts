/** What must be settled before Electron's `ready` event, and once. */
import { app, protocol, type WebContents } from 'electron';
import { SCHEME } from './origin.ts';

export function lockProcess(): void {
  // Overrides any `sandbox: false` that a window might ask for.
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  // Behind the filters of the session: whatever gets past them finds no address.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

/** The page stays where it is, and opens nothing. */
function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
