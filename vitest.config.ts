import { defineConfig } from 'vitest/config';

/** Only what hangs should end by its time: other programs take what they take, and machines are busy. */
const HANGS = 120_000;

export default defineConfig({
  test: {
    // A process each: the guard below changes node:crypto for good, and tests may set a umask.
    pool: 'forks',
    testTimeout: HANGS,
    hookTimeout: HANGS,
    setupFiles: ['test/security/crypto-guard.setup.ts'],
    // Whatever reads bytes that strangers sent is run by the tests nearly to its last line, file by file: `npm test` holds it.
    coverage: {
      provider: 'v8',
      include: ['src/core/{der,text,open,archive,pbe,containers,keys,x509}/**'],
      reportsDirectory: 'coverage',
      reporter: ['text-summary'],
      thresholds: { perFile: true, lines: 95 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{architecture,interop,faults,security,packaging,e2e,bench}/**'],
        },
      },
      {
        extends: true,
        test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'interop', include: ['test/interop/**/*.test.ts'] },
      },
      // Real drives are mounted and real processes killed here.
      {
        extends: true,
        test: { name: 'faults', include: ['test/faults/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'security', include: ['test/security/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'packaging', include: ['test/packaging/**/*.test.ts'] },
      },
    ],
  },
});
