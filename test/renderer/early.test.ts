/** What is done while the window still asks for its settings is not lost. */
import { beforeEach, expect, test, vi } from 'vitest';
import { ok } from '#shared/result.ts';
import { type FirstButton, keepEarly, takeEarly } from '#renderer/state/early.ts';

const handed = { places: [], notOnDisk: 0 };
const chooseFiles = vi.fn(() => Promise.resolve(ok(handed)));
beforeEach(() => chooseFiles.mockClear());

function dropOn(window: EventTarget, ...names: readonly string[]): Event {
  const files = names.map((name) => new File([], name));
  const event = Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: { files } });
  window.dispatchEvent(event);
  return event;
}

/** As it comes up from a button of the first view, or from elsewhere. */
function on(window: EventTarget, type: 'click' | 'focusin', first: FirstButton | null): void {
  const target = { closest: () => (first === null ? null : { dataset: { first } }) };
  window.dispatchEvent(Object.defineProperty(new Event(type), 'target', { value: target }));
}

test('files that come early are kept in their order, taken once, and later ones are left to the window', () => {
  const window = new EventTarget();
  keepEarly(window, chooseFiles);
  const over = new Event('dragover', { cancelable: true });
  window.dispatchEvent(over);
  // Else the browser would take the drop for itself.
  expect(over.defaultPrevented).toBe(true);
  expect(dropOn(window, 'a.cer', 'b.key').defaultPrevented).toBe(true);
  dropOn(window, 'c.pfx');
  expect(takeEarly().drops.map(({ name }) => name)).toEqual(['a.cer', 'b.key', 'c.pfx']);
  expect(takeEarly().drops).toEqual([]);
  expect(dropOn(window, 'd.pem').defaultPrevented).toBe(false);
  expect(takeEarly().drops).toEqual([]);
});

test('the file dialog is opened at once, and what was chosen is handed on', async () => {
  const window = new EventTarget();
  keepEarly(window, chooseFiles);
  on(window, 'click', null);
  expect(chooseFiles).not.toHaveBeenCalled();
  on(window, 'click', 'files');
  expect(chooseFiles).toHaveBeenCalledOnce();
  const { chosen, wantsFolder } = takeEarly();
  expect(await chosen).toEqual(ok(handed));
  expect(wantsFolder).toBe(false);
  // From here on the button is the window's.
  on(window, 'click', 'files');
  expect(chooseFiles).toHaveBeenCalledOnce();
});

test('a folder is asked for later, and the focus is known, where a button has it', () => {
  const window = new EventTarget();
  keepEarly(window, chooseFiles);
  on(window, 'focusin', 'files');
  on(window, 'focusin', 'folder');
  on(window, 'click', 'folder');
  expect(takeEarly()).toMatchObject({ chosen: null, wantsFolder: true, focused: 'folder' });
  keepEarly(window, chooseFiles);
  on(window, 'focusin', 'files');
  on(window, 'focusin', null);
  expect(takeEarly().focused).toBeNull();
});
