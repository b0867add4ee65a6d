/** For `npm run pictures` alone: every state of the window, drawn into docs/pictures. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: 'pictures.ts',
  outputDir: '../../test-results/pictures',
  reporter: 'list',
  workers: 2,
  // On a busy machine a browser alone may take ten seconds to begin.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  fullyParallel: true,
});
