/**
 * Makes a checkout ready for its tests: the packages, and the programs the tests compare with. As root on a system
 * with apt these are installed; else they are listed, for you to install as you see fit.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { onPath } from './on-path.mjs';
import { run } from './run.mjs';
import { TEST_TOOLS } from './test-tools.mjs';

if (!run('npm', ['ci'])) process.exit(1);

const missing = Object.keys(TEST_TOOLS).filter((tool) => !onPath(tool));
const packages = [...new Set(missing.map((tool) => TEST_TOOLS[tool] ?? tool))];

if (missing.length === 0) {
  console.log(`All test tools are here: ${Object.keys(TEST_TOOLS).join(', ')}.`);
} else if (process.getuid?.() === 0 && onPath('apt-get')) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '--yes', '--no-install-recommends', ...packages];
  const done = run('apt-get', ['update'], quiet) && withoutStarting(() => run('apt-get', install, quiet));
  if (!done) process.exit(1);
} else {
  console.log(`Missing for the tests: ${missing.join(', ')}. On Debian they come with: ${packages.join(' ')}.`);
  console.log('Without them the tests fail; CERTPREP_PARTIAL=1 leaves out the tests that need them.');
}

/**
 * The servers among the packages are for tests that start them by hand, on ports of their own: Debian asks this file
 * before it starts one as a service of this machine.
 * @param {() => boolean} install
 */
function withoutStarting(install) {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return install();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return install();
  } finally {
    rmSync(policy);
  }
}
