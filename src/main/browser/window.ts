/** Opens the program's window in an installed browser, and closes everything behind it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ForcedExtension } from '#shared/about.ts';
import { type Handlers, makeBridge } from '../bridge/bridge.ts';
import type { Host } from '../bridge/host.ts';
import { readPageFiles } from '../page/files.ts';
import type { FirstLook } from '../page/themed.ts';
import { BINDING, carryCalls } from './calls.ts';
import { makeCdp, PipeClosed } from './cdp.ts';
import { firstPage } from './first-page.ts';
import { makeHost } from './host.ts';
import type { Impossible } from './impossible.ts';
import type { Launched } from './launch.ts';
import { ORIGIN } from './origin.ts';
import { takePageEnd } from './page-end.ts';
import type { Pipe } from './pipe.ts';
import type { Start } from './prepare.ts';
import type { BrowserProcess } from './process.ts';
import { sweepProfiles } from './profile.ts';
import { quietly } from './quietly.ts';
import { serve } from './serve.ts';

export interface WindowOptions {
  readonly start: Start;
  readonly launched: Launched;
  /** Folder of the build: renderer/ and preload/browser.js. */
  readonly out: string;
  readonly forcedExtensions: readonly ForcedExtension[];
  /** Is told of what is thrown where failures are data. */
  readonly onBug: (error: unknown) => void;
}

export interface OpenWindow {
  readonly host: Host;
  /** Addresses the page asked for and did not get. */
  readonly refused: readonly string[];
  /** For a test driver on the same pipe, see cdp.ts. */
  readonly pipe: Pipe;
  readonly browserPid: number | null;
  readonly profile: string;
  /** Settles when browser and profile are gone. */
  readonly closed: Promise<void>;
  readonly quit: () => Promise<void>;
}

export type Opened =
  { readonly ok: true; readonly window: OpenWindow } | { readonly ok: false; readonly why: Impossible };

/** How long the browser may take to its first answer, and to its end. */
const START_MS = 30_000;
const END_MS = 3_000;

/** What the window needs of the product behind it. */
export interface WindowProduct {
  readonly handlers: Handlers;
  readonly look: () => Promise<FirstLook>;
}

export async function openWindow(options: WindowOptions, productFor: (host: Host) => WindowProduct): Promise<Opened> {
  const { start, launched, forcedExtensions, out } = options;
  const { browser, profile, closed } = launched;
  const cdp = makeCdp(browser.pipe);
  // Asked for while the browser starts.
  const read = Promise.all([
    readPageFiles(join(out, 'renderer')),
    readFile(join(out, 'preload/browser.js'), 'utf8'),
    sweepProfiles(),
  ]);

  const late = setTimeout(browser.kill, START_MS);
  // A session of our own, which leaves the root session free for a test driver.
  const first = await cdp
    .session(null)
    .send('Target.attachToBrowserTarget', {})
    .catch(() => null);
  clearTimeout(late);
  if (!first) {
    browser.kill();
    await closed;
    return { ok: false, why: { code: 'BROWSER_ENDED', browser: start.executable, said: browser.said() } };
  }
  const root = cdp.session(first.sessionId);

  async function quit(): Promise<void> {
    quietly(root.send('Browser.close', {}));
    await endOf(browser);
    await closed;
  }
  // It closes the pipe at the end of its work, and tidies up after that.
  void browser.pipe.closed.then(() => endOf(browser));

  const [{ product: browserName }, { page, sessionId, targetId }, [files, preload]] = await Promise.all([
    root.send('Browser.getVersion', {}),
    firstPage(root, cdp.session),
    read,
    root.send('Browser.setDownloadBehavior', { behavior: 'default', eventsEnabled: true }),
  ]);
  root.on('Target.detachedFromTarget', (gone) => {
    if (gone.sessionId === sessionId) void quit();
  });

  // All at once. Whatever page it was opening gives way to ours, and ours waits for what is installed before it.
  const installed = Promise.all([
    page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    page.send('Page.enable', {}),
    page.send('Runtime.enable', {}),
    page.send('Runtime.addBinding', { name: BINDING }),
    page.send('Page.addScriptToEvaluateOnNewDocument', { source: preload }),
    page.send('Runtime.runIfWaitingForDebugger', {}),
  ]);
  const end = takePageEnd(page, targetId);
  const server = serve(page, files, { installed, ...end, look: () => product.look() });
  const host = makeHost({ ...start, root, end, server, product: browserName, forcedExtensions, quit });
  const product = productFor(host);
  const onBug = (error: unknown): void => {
    // The window is gone, and with it whoever waits for the answer: a file dialog may have been open.
    if (!(error instanceof PipeClosed)) options.onBug(error);
  };
  carryCalls(page, end, makeBridge(product.handlers, ORIGIN, onBug));
  // Answered once the document is on its way.
  await Promise.all([installed, page.send('Page.navigate', { url: `${ORIGIN}/` })]);
  await end.taken();
  return {
    ok: true,
    window: { host, refused: server.refused, pipe: browser.pipe, browserPid: browser.pid, profile, closed, quit },
  };
}

/** Waits for the end, and brings it about if it does not come. */
async function endOf(browser: BrowserProcess): Promise<void> {
  const stubborn = setTimeout(browser.kill, END_MS);
  await browser.ended;
  clearTimeout(stubborn);
}
