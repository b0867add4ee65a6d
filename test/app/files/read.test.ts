import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile, readOpened } from '#app/files/read.ts';
import { freshFolder } from '#test/support/folder.ts';

const folder = freshFolder();

/** Reads a file of 100 octets; `meanwhile` happens after the first octets came. */
async function readWhile(meanwhile: (path: string) => void): Promise<unknown> {
  const path = join(folder, 'changing.pem');
  writeFileSync(path, 'x'.repeat(100));
  const handle = await open(path);
  try {
    return await readOpened(
      {
        stat: handle.stat.bind(handle),
        read: (async (buffer: Uint8Array, offset: number, _length: number, position: number) => {
          const read = await handle.read(buffer, offset, Math.min(40, buffer.length - offset), position);
          if (position === 0) meanwhile(path);
          return read;
        }) as typeof handle.read,
      },
      1000,
    );
  } finally {
    await handle.close();
  }
}

const changed = { ok: false, failure: { code: 'UNREADABLE_FILE', facts: { reason: 'changed' } } };

describe('reading a file', () => {
  it('says so when the file grows or shrinks while it is read', async () => {
    expect(await readWhile(() => undefined)).toMatchObject({ ok: true });
    expect(await readWhile((path) => appendFileSync(path, 'more'))).toMatchObject(changed);
    expect(await readWhile((path) => truncateSync(path, 10))).toMatchObject(changed);
  });

  it('tells its limit', async () => {
    const path = join(folder, 'large');
    writeFileSync(path, 'x'.repeat(11));
    expect(await readFile(path, 10)).toEqual({
      ok: false,
      failure: { code: 'TOO_LARGE', facts: { limit: 'file-bytes', max: 10, found: 11 } },
    });
  });

  it.runIf(process.platform === 'linux')('opens nothing that the system makes up, and no socket', async () => {
    for (const path of ['/proc/self/environ', '/proc/cpuinfo', '/sys/kernel/notes']) {
      expect(await readFile(path, 1000)).toMatchObject({ ok: false, failure: { code: 'NOT_A_FILE' } });
    }
    const path = join(folder, 'socket');
    const server = createServer().listen(path);
    await new Promise((resolve) => server.once('listening', resolve));
    expect(await readFile(path, 1000)).toMatchObject({ ok: false });
    server.close();
  });
});
