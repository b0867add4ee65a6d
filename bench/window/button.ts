/**
 * The least that a program on Node does to open a window with one control on an origin of its own, with no port open: starts
 * the same browser, answers its one request over the pipe, and there is nothing but a button for files in the page. Bundled
 * and run by rows/window.mjs, watched by start.ts.
 */
import { makeCdp } from '#main/browser/cdp.ts';
import { launch } from '#main/browser/launch.ts';
import { ORIGIN } from '#main/browser/origin.ts';
import { prepare } from '#main/browser/prepare.ts';

const PAGE = `<main><button class=primary onclick=i.click()>Add files</button><input id=i type=file hidden></main>`;

async function main(): Promise<void> {
  const start = await prepare(process.env, process.platform, process.getuid?.() === 0);
  if ('code' in start) throw new Error(`No browser host here: ${start.code}`);
  const { browser, closed } = await launch(start);
  const cdp = makeCdp(browser.pipe);
  const root = cdp.session(null);
  root.on('Target.attachedToTarget', ({ sessionId }) => {
    const page = cdp.session(sessionId);
    page.on('Fetch.requestPaused', ({ requestId }) => {
      const body = Buffer.from(PAGE).toString('base64');
      const responseHeaders = [{ name: 'Content-Type', value: 'text/html' }];
      void page.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body });
    });
    void page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    void page.send('Runtime.runIfWaitingForDebugger', {});
    void page.send('Page.navigate', { url: `${ORIGIN}/` });
  });
  await root.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  await closed;
}

void main();
