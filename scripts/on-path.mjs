import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** Whether a program of this name can be started, or a file of this absolute path read. @param {string} program */
export function onPath(program) {
  if (isAbsolute(program)) return isThere(program, constants.R_OK);
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => isThere(join(folder, program), constants.X_OK));
}

/** @param {string} path @param {number} mode */
function isThere(path, mode) {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
