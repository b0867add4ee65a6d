/**
 * `npm run test:electron`: on real Electron, where its binary is: the window's specs, the self-test of the build, and, because its
 * cryptography is BoringSSL, the tests of core that turn on the runtime, with the binary as Node.
 */
import { electronBinary } from './hosts/electron.mjs';
import { playwright } from './playwright.mjs';
import { run } from './run.mjs';
import { RUNTIME_TESTS } from './runtime-tests.mjs';

const binary = electronBinary(process.env);
if (binary === null) {
  console.error('Electron has no binary here. Fetch it with: npx install-electron');
  process.exit(1);
}
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const passed = [
  playwright(['test', '--project', 'electron']),
  run(binary, ['.', '--self-test', ...sandbox], sandbox.length > 0 ? { CERTPREP_NO_SANDBOX: '1' } : {}),
  run(binary, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--reporter=dot', ...RUNTIME_TESTS], {
    ELECTRON_RUN_AS_NODE: '1',
  }),
];
process.exitCode = passed.every(Boolean) ? 0 : 1;
