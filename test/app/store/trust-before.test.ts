/** The trust bundle before this one: read apart, from whatever it was kept in. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BundleView } from '#shared/bundle-view.ts';
import type { Result } from '#shared/result.ts';
import { freshFolder } from '#test/support/folder.ts';
import { type Made, NOW, Tree } from '#test/support/openssl-tree.ts';
import { requireTool, runWell } from '#test/support/tools.ts';
import { openWindow, type Window } from './window.ts';

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe.runIf(requireTool('openssl'))('a trust bundle is compared with the one before', () => {
  const folder = freshFolder();
  const tree = new Tree();
  let now: Made;
  let old: Made;
  let window: Window;
  beforeAll(() => {
    now = tree.root('/CN=Now');
    old = tree.root('/CN=Old');
  });
  afterAll(() => tree.remove());

  async function open(): Promise<void> {
    window = openWindow({ now: () => NOW });
    await window.store.read([now.certPath]);
    valueOf(window.store.choose('bundle-1', { kind: 'target', id: 'trust-pem' }));
  }
  const compare = async (paths: readonly string[], password: string | null = null): Promise<BundleView> =>
    valueOf(await window.store.compareTrust('bundle-1', paths, password));
  const ders = (): Record<string, Uint8Array> => ({ 'now.cer': now.certificate.der, 'old.cer': old.certificate.der });

  test('as a file, in a folder and in an archive', async () => {
    await open();
    const inside = join(folder, 'before');
    mkdirSync(inside);
    for (const [name, bytes] of Object.entries(ders())) writeFileSync(join(inside, name), bytes);
    const zip = join(folder, 'before.zip');
    writeFileSync(zip, zipSync(ders()));
    for (const paths of [[now.certPath, old.certPath], [inside], [zip]]) {
      const { since } = (await compare(paths)).trust ?? {};
      expect(since).toMatchObject({ added: 0, kept: 1, removed: [{ title: 'Old' }] });
    }
    expect(window.files()).toHaveLength(1);
    const removed = await compare([]);
    expect(removed.trust?.since).toBeNull();
    expect(valueOf(window.store.undo('bundle-1')).trust?.since?.files).toEqual(['before.zip']);
  });

  test('what is locked is said to be, and opens with its password', async () => {
    await open();
    const store = join(folder, 'before.p12');
    const pem = join(folder, 'both.pem');
    writeFileSync(pem, [now, old].map(({ certPath }) => readFileSync(certPath, 'utf8')).join(''));
    runWell('openssl', ['pkcs12', '-export', '-nokeys', '-in', pem, '-out', store, '-passout', 'pass:changeit']);
    const codeOf = async (password: string | null): Promise<unknown> => {
      const answer = await window.store.compareTrust('bundle-1', [store], password);
      return answer.ok ? null : answer.failure.code;
    };
    expect(await codeOf(null)).toBe('PASSWORD_NEEDED');
    expect(await codeOf('other')).toBe('PASSWORD_WRONG');
    expect((await compare([store], 'changeit')).trust?.since?.removed).toHaveLength(1);
    expect(window.status()).toMatchObject({ passwordsInMemory: 0, keysInMemory: 0 });
  });

  test('what holds nothing changes nothing', async () => {
    await open();
    const note = join(folder, 'note.txt');
    writeFileSync(note, 'nothing in here');
    expect(await window.store.compareTrust('bundle-1', [note], null)).toMatchObject({ ok: false });
    expect(await window.store.compareTrust('bundle-1', [join(folder, 'gone')], null)).toMatchObject({
      failure: { code: 'UNREADABLE_FILE' },
    });
    expect(valueOf(window.store.bundle('bundle-1')).trust?.since).toBeNull();
    expect(await window.store.compareTrust('bundle-9', [], null)).toMatchObject({ failure: { code: 'GONE' } });
  });
});
