/** What is dropped while the window still asks for its settings is not lost. */
import { expect, test } from 'vitest';
import { keepEarlyDrops, takeEarlyDrops } from '#renderer/state/early-drops.ts';

function dropOn(window: EventTarget, ...names: readonly string[]): Event {
  const files = names.map((name) => new File([], name));
  const event = Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: { files } });
  window.dispatchEvent(event);
  return event;
}

test('files that come early are kept in their order, taken once, and later ones are left to the window', () => {
  const window = new EventTarget();
  keepEarlyDrops(window);
  const over = new Event('dragover', { cancelable: true });
  window.dispatchEvent(over);
  // Else the browser would take the drop for itself.
  expect(over.defaultPrevented).toBe(true);
  expect(dropOn(window, 'a.cer', 'b.key').defaultPrevented).toBe(true);
  dropOn(window, 'c.pfx');
  expect(takeEarlyDrops().map(({ name }) => name)).toEqual(['a.cer', 'b.key', 'c.pfx']);
  expect(takeEarlyDrops()).toEqual([]);
  expect(dropOn(window, 'd.pem').defaultPrevented).toBe(false);
  expect(takeEarlyDrops()).toEqual([]);
});
