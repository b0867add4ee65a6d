/** From problem to problem, as F8 goes; after the last one to the button that exports. */

const ISSUES = '[data-code]:is(.problem, .warning)';

export function goToIssue(step: 1 | -1): void {
  const issues = [...document.querySelectorAll<HTMLElement>(ISSUES)];
  const here = issues.findIndex((issue) => issue.contains(document.activeElement));
  const first = step === 1 ? 0 : issues.length - 1;
  (issues[here === -1 ? first : here + step] ?? exportButton())?.focus();
}

/** Where the focus was lost with the problem it stood in: to the next problem, or to the export where none is left. */
export function goOn(): void {
  if (document.activeElement !== document.body) return;
  (document.querySelector<HTMLElement>('[data-code].problem') ?? exportButton())?.focus();
}

/** Presses the button of the problem that has the focus, or else of the first that has one. */
export function fixHere(): void {
  const here = document.activeElement?.closest('[data-code]')?.querySelector<HTMLElement>('[data-fix] button');
  const first = document.querySelector<HTMLElement>(`${ISSUES} [data-fix] button`);
  (here ?? first)?.click();
}

function exportButton(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-export] button');
}
