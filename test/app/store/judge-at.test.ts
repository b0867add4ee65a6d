/** The time as of which everything is judged can be set; what is not judging keeps the clock. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BundleView } from '#shared/bundle-view.ts';
import type { Report } from '#shared/report.ts';
import type { Result } from '#shared/result.ts';
import { freshFolder } from '#test/support/folder.ts';
import { KEY_PASSWORD, makeMess, type Mess, NAMES } from '#test/support/mess.ts';
import { requireTool } from '#test/support/tools.ts';
import { openWindow, type Window } from './window.ts';

const DAY = 86_400_000;
/** The certificate is made for 3,650 days, perhaps in this very second. */
const TEN_YEARS = 3_651 * DAY;
const EXPORT = { password: null, consent: true, replace: false } as const;
const REPORT = { language: 'en', replace: false, preparedBy: null, checkedBy: null, change: null } as const;

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe.runIf(requireTool('openssl'))('as of a time that was set', () => {
  const folder = freshFolder();
  const kept = freshFolder();
  let mess: Mess;
  let window: Window;
  /** What this computer's clock tells. */
  let clock = Date.now();

  beforeAll(() => {
    mess = makeMess(folder);
  });
  beforeEach(async () => {
    clock = Date.now();
    window = openWindow({ now: () => clock, places: { folder: kept, pack: null } });
    await window.store.read([...mess.files, mess.key]);
    await window.store.unlock(KEY_PASSWORD, null);
    valueOf(window.store.choose('bundle-1', { kind: 'target', id: 'nginx' }));
    valueOf(window.store.choose('bundle-1', { kind: 'hosts', groups: [{ name: 'names', hosts: [...NAMES] }] }));
  });

  const view = (): BundleView => valueOf(window.store.bundle('bundle-1'));
  const codes = (): string[] => view().findings.map(({ code }) => code);

  async function report(format: 'json' | 'html'): Promise<string> {
    const path = join(freshFolder(), `report.${format}`);
    valueOf(await window.store.saveReport('bundle-1', { ...REPORT, path, format }));
    return readFileSync(path, 'utf8');
  }

  test('what is good now has ended in ten years, and the window is told', () => {
    expect(view()).toMatchObject({ at: clock, isTimeSet: false, ready: true });
    expect(window.status().judgedAsOf).toBeNull();
    window.store.judgeAt(clock + TEN_YEARS);
    expect(view()).toMatchObject({ at: clock + TEN_YEARS, isTimeSet: true, ready: false });
    expect(codes()).toContain('CERTIFICATE_EXPIRED');
    expect(window.status().judgedAsOf).toBe(clock + TEN_YEARS);
    expect(window.bundles()[0]?.state).toBe('problems');
  });

  test('and ten years ago it had not begun', () => {
    window.store.judgeAt(clock - TEN_YEARS);
    expect(codes()).toContain('CERTIFICATE_NOT_YET_VALID');
  });

  test('with a clock ten years fast, the time that is set makes it good again; without it, it is not', () => {
    const real = clock;
    clock += TEN_YEARS;
    expect(codes()).toContain('CERTIFICATE_EXPIRED');
    window.store.judgeAt(real);
    clock += 2 * DAY;
    expect(view()).toMatchObject({ at: real, ready: true });
    window.store.judgeAt(null);
    expect(view()).toMatchObject({ at: clock, isTimeSet: false, ready: false });
    expect(window.status().judgedAsOf).toBeNull();
  });

  test('an export is judged as of then', async () => {
    window.store.judgeAt(clock + TEN_YEARS);
    const out = freshFolder();
    const refused = await window.store.export('bundle-1', { ...EXPORT, folder: out });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'EXPORT_REFUSED' } });
    window.store.judgeAt(clock + DAY);
    valueOf(await window.store.export('bundle-1', { ...EXPORT, folder: out }));
  });

  test('a report is judged as of then, and says that it was set', async () => {
    const byClock = JSON.parse(await report('json')) as Report;
    expect(byClock).toMatchObject({ isTimeSet: false, ready: true });
    expect(await report('html')).not.toContain('set by hand');
    window.store.judgeAt(Date.UTC(2040, 0, 2, 3, 4));
    const bySetting = JSON.parse(await report('json')) as Report;
    expect(bySetting).toMatchObject({ at: '2040-01-02T03:04:00Z', isTimeSet: true, ready: false });
    const page = await report('html');
    expect(page).toContain('Judged as of, set by hand');
    expect(page).toContain('2 Jan 2040, 03:04 UTC');
  });

  test('a root is confirmed on the day the clock tells', async () => {
    const root = view().chain?.plates.at(-1)?.sha256 ?? '';
    window.store.judgeAt(clock - 20 * DAY);
    valueOf(await window.store.confirmRoot(root));
    const settings = readFileSync(join(kept, 'settings.json'), 'utf8');
    expect(settings).toContain(new Date(clock).toISOString().slice(0, 10));
    expect(settings).not.toContain(new Date(clock - 20 * DAY).toISOString().slice(0, 10));
  });

  test('nothing of it is kept for the next run', async () => {
    window.store.judgeAt(clock + TEN_YEARS);
    await window.store.close();
    window = openWindow({ now: () => clock, places: { folder: kept, pack: null } });
    expect(view()).toMatchObject({ at: clock, isTimeSet: false });
  });
});
