/** Once, before the specs: they take the build as it is, and a browser. */
import { candidates, findBrowser } from '#main/browser/find.ts';
import { buildIsCurrent } from '../../scripts/build/current.mjs';
import { run } from '../../scripts/run.mjs';

// Playwright takes the default export.
export default async function setup(): Promise<void> {
  if ((await findBrowser(process.platform, process.env)) === null) {
    const looked = candidates(process.platform, process.env).join('\n  ');
    throw new Error(`No browser for the window's specs; npm run setup brings one. Looked for:\n  ${looked}`);
  }
  // Not by each spec for itself: they would build under each other's feet.
  if (!buildIsCurrent() && !run(process.execPath, ['scripts/build.mjs'])) throw new Error('The build failed.');
}
