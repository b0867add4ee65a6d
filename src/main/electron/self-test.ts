/**
 * `--self-test`: opens the window as ever, asks it what only a running Electron can tell, prints one line of JSON and ends. For
 * machines that have the binary, and for the packaged program, which no test driver can enter.
 */
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { CONTENT_SECURITY_POLICY } from '../page/headers.ts';
import { fusesIn } from './fuses.ts';
import { ORIGIN } from './origin.ts';

/** What the page says of itself. It is asked from outside, so its own policy does not stop the question. */
const QUESTION = `(async () => {
  const began = performance.now();
  for (let i = 0; i < 100; i++) await window.certprep.about();
  const roundTripMs = (performance.now() - began) / 100;
  const page = await fetch('/');
  const made = await window.certprep.dropped([new File(['x'], 'made by a script')]);
  return {
    origin: location.origin,
    csp: page.headers.get('content-security-policy'),
    isIsolated: typeof require === 'undefined' && typeof process === 'undefined',
    madeFile: made.ok ? made.value : null,
    roundTripMs,
  };
})()`;

interface Said {
  readonly origin: string;
  readonly csp: string | null;
  readonly isIsolated: boolean;
  readonly madeFile: unknown;
  readonly roundTripMs: number;
}

/** Settles with the exit code: 0 where everything is as it must be. */
export async function selfTest(window: BrowserWindow): Promise<number> {
  const said = (await window.webContents.executeJavaScript(QUESTION)) as Said;
  const realFile = await dropReal(window);
  const sandboxed = !app.commandLine.hasSwitch('no-sandbox');
  const fuses = await fusesIn(process.execPath, (path) => open(path));
  const well =
    said.origin === ORIGIN &&
    said.csp === CONTENT_SECURITY_POLICY &&
    said.isIsolated &&
    sandboxed &&
    JSON.stringify(said.madeFile) === '{"places":[],"notOnDisk":1}' &&
    realFile === 'self-test.pem';
  const answer = { well, ...said, realFile, sandboxed, packaged: app.isPackaged, fuses, versions: process.versions };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  return well ? 0 : 1;
}

/**
 * Puts a file that is on disk into a field of the page, as a person's choice does, and hands it over: the name main gives it
 * shows that its path was found.
 */
async function dropReal({ webContents: { debugger: tools } }: BrowserWindow): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'certprep-self-test-'));
  const file = join(folder, 'self-test.pem');
  const evaluate = (expression: string, more: object = {}): Promise<Evaluated> =>
    tools.sendCommand('Runtime.evaluate', { expression, ...more }) as Promise<Evaluated>;
  try {
    await writeFile(file, '');
    tools.attach();
    const made = "selfTestField = Object.assign(document.createElement('input'), { type: 'file' })";
    const { objectId } = (await evaluate(made)).result;
    await tools.sendCommand('DOM.setFileInputFiles', { files: [file], objectId });
    const hand = 'window.certprep.dropped([...selfTestField.files]).then(({ value }) => value.places[0]?.name ?? null)';
    const { value } = (await evaluate(hand, { awaitPromise: true, returnByValue: true })).result;
    return typeof value === 'string' ? value : null;
  } finally {
    if (tools.isAttached()) tools.detach();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Evaluated {
  readonly result: { readonly objectId?: string; readonly value?: unknown };
}
