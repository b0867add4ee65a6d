/** The self-test of the packaged program, on a fake: what it asks, what it prints, and when it is content. */
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { fusesIn } from '#main/electron/fuses.ts';
import { selfTest } from '#main/electron/self-test.ts';
import { CONTENT_SECURITY_POLICY } from '#main/page/headers.ts';
import { freshFolder } from '#test/support/folder.ts';
import * as electron from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
const printed = vi.spyOn(process.stdout, 'write');
beforeEach(() => vi.clearAllMocks());

const GOOD = {
  origin: 'app://certprep',
  csp: CONTENT_SECURITY_POLICY,
  isIsolated: true,
  madeFile: { places: [], notOnDisk: 1 },
  roundTripMs: 0.4,
};

async function run(said: object, name: string | null = 'self-test.pem'): Promise<{ code: number; answer: unknown }> {
  const sendCommand = vi.fn((method: string, _parameters: object) =>
    Promise.resolve(method === 'Runtime.evaluate' ? { result: { objectId: '1', value: name } } : {}),
  );
  const tools = { attach: vi.fn(), detach: vi.fn(), isAttached: () => true, sendCommand };
  const webContents = { executeJavaScript: vi.fn(() => Promise.resolve(said)), debugger: tools };
  printed.mockReturnValueOnce(true);
  const code = await selfTest({ webContents } as never);
  expect(tools.detach).toHaveBeenCalledOnce();
  const [file] = sendCommand.mock.calls.filter(([method]) => method === 'DOM.setFileInputFiles');
  expect(file?.[1]).toMatchObject({ objectId: '1', files: [expect.stringMatching(/self-test\.pem$/)] });
  return { code, answer: JSON.parse(String(printed.mock.calls.at(-1)?.[0])) as unknown };
}

test('prints one object and is content where all is as it must be', async () => {
  const { code, answer } = await run(GOOD);
  expect(code).toBe(0);
  expect(answer).toMatchObject({ ...GOOD, well: true, realFile: 'self-test.pem', sandboxed: true, fuses: null });
});

test.each([
  { origin: 'null' },
  { csp: null },
  { isIsolated: false },
  { madeFile: { places: [{ id: 'place-1', name: 'x' }], notOnDisk: 0 } },
])('is not content with %o', async (wrong) => {
  const { code, answer } = await run({ ...GOOD, ...wrong });
  expect(code).toBe(1);
  expect(answer).toMatchObject({ ...wrong, well: false });
});

test('is not content where the path of a real file is not found, or the sandbox is off', async () => {
  expect((await run(GOOD, null)).code).toBe(1);
  electron.app.commandLine.hasSwitch.mockReturnValueOnce(true);
  expect((await run(GOOD)).code).toBe(1);
});

test('fuses are read out of the program’s own file, wherever in it they are', async () => {
  const path = join(freshFolder(), 'program');
  const wire = Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, 8]),
    Buffer.from('0r001101'),
  ]);
  // On the border of the first step of 16 MiB.
  await writeFile(path, Buffer.concat([Buffer.alloc(16 * 1024 * 1024 - 20), wire, Buffer.alloc(64)]));
  expect(await fusesIn(path, (file) => open(file))).toEqual({
    runAsNode: false,
    enableCookieEncryption: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: true,
  });
  await writeFile(path, Buffer.alloc(100));
  expect(await fusesIn(path, (file) => open(file))).toBeNull();
});
