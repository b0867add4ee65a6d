/** The two programs a person starts in the portable folder. */

/** @type {readonly (readonly [name: string, program: string])[]} */
const PROGRAMS = [
  ['certprep', 'cli/certprep.js'],
  ['certprep-window', 'main/browser.js'],
];

/**
 * By file name. What the environment would make Node load is left behind; the arguments go on as they are.
 * @param {NodeJS.Platform} platform
 * @returns {Map<string, string>}
 */
export function starters(platform) {
  if (platform === 'win32') return new Map(PROGRAMS.map(([name, program]) => [`${name}.cmd`, forWindows(program)]));
  return new Map(PROGRAMS.map(([name, program]) => [name, forUnix(program)]));
}

/** @param {string} program */
function forUnix(program) {
  return [
    '#!/bin/sh',
    'here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 1',
    'unset NODE_OPTIONS NODE_PATH NODE_EXTRA_CA_CERTS',
    `exec "$here/node" "$here/out/${program}" "$@"`,
    '',
  ].join('\n');
}

/** @param {string} program */
function forWindows(program) {
  return [
    '@echo off',
    'setlocal',
    'set NODE_OPTIONS=',
    'set NODE_PATH=',
    'set NODE_EXTRA_CA_CERTS=',
    `"%~dp0node.exe" "%~dp0out\\${program.replaceAll('/', '\\')}" %*`,
    'exit /b %ERRORLEVEL%',
    '',
  ].join('\r\n');
}
