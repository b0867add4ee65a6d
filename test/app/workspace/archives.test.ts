/** Archives as certificate authorities send them: through the terminal's intake and through the window's store. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { takeIn } from '#app/workspace/intake.ts';
import { freshFolder } from '#test/support/folder.ts';
import { openWindow } from '../store/window.ts';

const folder = freshFolder();
const pem = readFileSync(join(import.meta.dirname, '../../support/pairs/ec.pem'));

function archive(name: string, files: Readonly<Record<string, Uint8Array>>): string {
  const path = join(folder, name);
  writeFileSync(path, zipSync(files));
  return path;
}

const sent = archive('sent.zip', {
  'readme.html': strToU8('<!DOCTYPE html><title>Thanks</title>'),
  'certs/leaf.pem': pem,
  'more.zip': zipSync({ 'again.pem': pem }),
});

describe('an archive', () => {
  it('gives the files in it to the terminal, by their names inside it', async () => {
    const { workspace, troubles, fellShort } = await takeIn([sent], { passwords: [], allowSlow: false });
    expect(workspace.items.map(({ id, content }) => `${id.slice(folder.length + 1)} ${content.kind}`)).toEqual([
      'sent.zip!/certs/leaf.pem#1 certificate',
      'sent.zip!/certs/leaf.pem#2 private-key',
      'sent.zip!/more.zip!/again.pem#1 certificate',
      'sent.zip!/more.zip!/again.pem#2 private-key',
    ]);
    expect(troubles).toMatchObject([
      { severity: 'info', failure: { code: 'NOT_RECOGNISED', facts: { seems: 'html' } } },
    ]);
    expect(fellShort).toBe(false);
  });

  it('has its files opened side by side in the window, and forgotten where reading is stopped', async () => {
    const two = archive('two.zip', { 'a.pem': pem, 'b.pem': pem });
    const window = openWindow({ isEager: false });
    const jobs = (): number[] => window.workers.map((worker) => worker.jobs.length);
    const reading = window.store.read([two]);
    await vi.waitFor(() => expect(jobs()).toEqual([1]));
    await window.workers[0]?.work();
    await vi.waitFor(() => expect(jobs()).toEqual([2, 1]));
    await Promise.all(window.workers.map((worker) => worker.work()));
    await reading;
    expect(window.files().map(({ name, state }) => [name, state])).toEqual([
      ['a.pem', 'read'],
      ['b.pem', 'read'],
    ]);

    const stopped = openWindow({ isEager: false });
    const begun = stopped.store.read([two]);
    await vi.waitFor(() => expect(stopped.workers).toHaveLength(1));
    await stopped.workers[0]?.work();
    await vi.waitFor(() => expect(stopped.workers).toHaveLength(2));
    stopped.store.stopReading();
    await begun;
    expect(stopped.files()).toEqual([]);
  });

  it('falls short where nothing of ours is in it, or a part of it stays closed', async () => {
    const nothing = await takeIn([archive('nothing.zip', { 'a.txt': strToU8('a') })], {
      passwords: [],
      allowSlow: false,
    });
    expect(nothing.fellShort).toBe(true);
    expect(nothing.troubles.map(({ failure }) => failure.code)).toEqual(['NOT_RECOGNISED', 'NOTHING_FOUND']);
    const closed = zipSync({ 'a.pem': pem });
    closed[Buffer.from(closed).indexOf('PK\x01\x02', 0, 'latin1') + 8] = 1;
    writeFileSync(join(folder, 'closed.zip'), closed);
    const locked = await takeIn([join(folder, 'closed.zip')], { passwords: [], allowSlow: false });
    expect(locked.fellShort).toBe(true);
    expect(locked.troubles[0]?.failure.code).toBe('ENCRYPTION_UNSUPPORTED');
  });

  it('gives the window a row for each file in it, and none for itself; and is read again as a whole', async () => {
    const window = openWindow();
    await window.store.read([sent]);
    const names = (): string[] => window.files().map(({ folder: inside, name }) => `${inside}/${name}`);
    const expected = ['sent.zip!/readme.html', 'sent.zip!/certs/leaf.pem', 'sent.zip!/more.zip!/again.pem'];
    expect(names()).toEqual(expected);
    expect(window.items()).toHaveLength(4);
    await window.store.readAgain(window.file('leaf.pem'));
    expect(names()).toEqual(expected);
    expect(window.items()).toHaveLength(4);
    expect(window.bugs).toEqual([]);
  });
});
