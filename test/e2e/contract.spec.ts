/** The contract, held by the real hosts: see test/contract. */
import type { Page } from '@playwright/test';
import { type Client, CLAUSES } from '#test/contract/clauses.ts';
import { test } from './fixtures.ts';

/** `window.heard` are the numbers that were heard; a change is waited for by a listener of its own. */
function clientOf(page: Page): Client {
  const evaluate = <Value>(source: string): Promise<Value> => page.evaluate<Value>(source);
  return {
    names: () => evaluate('Object.keys(window.certprep)'),
    call: (name, argument) => evaluate(`window.certprep.${name}(${JSON.stringify(argument)})`),
    async heard(change) {
      await evaluate(
        'window.heard = []; window.leave = window.certprep.onRevision(({ rev }) => window.heard.push(rev));',
      );
      await change();
      await evaluate('window.leave()');
      await change();
      return evaluate('window.heard');
    },
    change: () =>
      evaluate(`new Promise((resolve) => {
        const leave = window.certprep.onRevision(() => { leave(); resolve(); });
        window.certprep.newBundle();
      })`),
  };
}

for (const [clause, holds] of Object.entries(CLAUSES)) {
  test(clause, ({ app }) => holds(clientOf(app.page)));
}
