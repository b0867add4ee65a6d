/** The window's specs, on whichever hosts are there. They use the build: run `npm run build` first. */
import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/main/browser/find.ts';
import { electronBinary } from './scripts/hosts/electron.mjs';
import type { HostKind } from './test/e2e/app.ts';

const browser = await findBrowser(process.platform, process.env);
const isPartial = browser === null && process.env['CERTPREP_PARTIAL'] === '1';

export default defineConfig<{ kind: HostKind }>({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  // Without a browser one failure says what is missing, unless it is known to be.
  ...(isPartial ? { testIgnore: '**/*' } : { globalSetup: './test/e2e/setup.ts' }),
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  // A browser each; two at a time is what the smallest machine bears.
  workers: 2,
  fullyParallel: true,
  // On a busy machine a browser alone may take ten seconds to begin.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env['CI'] !== undefined,
  projects: [
    { name: 'chromium', use: { kind: 'chromium' } },
    ...(electronBinary(process.env) ? [{ name: 'electron', use: { kind: 'electron' as const } }] : []),
  ],
});
