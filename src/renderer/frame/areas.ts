/** The areas of the window, and F6 to go round them: each gives the focus back to what had it last. */

const AREAS = '[data-area]';
const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"])';

const lastIn = new WeakMap<Element, HTMLElement>();

/** Call once; remembers where the focus was in each area. */
export function rememberFocus(event: FocusEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return;
  const area = target.closest(AREAS);
  if (area !== null) lastIn.set(area, target);
}

/** `step`: 1 to the next area, -1 to the one before. */
export function goToArea(step: 1 | -1): void {
  const areas = [...document.querySelectorAll<HTMLElement>(AREAS)].filter(isThere);
  if (areas.length === 0) return;
  const here = areas.findIndex((area) => area.contains(document.activeElement));
  const next = here === -1 ? (step === 1 ? 0 : areas.length - 1) : (here + step + areas.length) % areas.length;
  focusArea(areas[next] as HTMLElement);
}

/** By its name in `data-area`. */
export function goToNamedArea(name: string): void {
  const area = document.querySelector<HTMLElement>(`[data-area="${name}"]`);
  if (area !== null) focusArea(area);
}

function isThere(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility();
}

function focusArea(area: HTMLElement): void {
  const last = lastIn.get(area);
  const all = last === undefined ? [] : [last];
  const goal = [...all, ...area.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isThere);
  goal?.focus();
}
