import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MADE_FROM = ['src', 'scripts/build', 'scripts/build.mjs', 'package-lock.json'];
/** The last that each part of the build writes. */
const MADE = ['out/cli/certprep.js', 'out/main/THIRD-PARTY.txt'];

/** Whether out/ is there and younger than everything it is made from. */
export function buildIsCurrent() {
  const times = MADE.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const oldest = Math.min(...times);
  return MADE_FROM.every((path) => newest(path) <= oldest);
}

/** Time of the last change at or under `path`, in milliseconds. @param {string} path @returns {number} */
function newest(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
