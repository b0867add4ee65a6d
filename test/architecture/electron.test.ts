/** What of Electron the program uses at all: a longer list is a decision. No crash reporter, no network, nothing opened outside. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');
const USED = [
  'BrowserWindow',
  'Menu',
  'app',
  'clipboard',
  'contextBridge',
  'dialog',
  'ipcMain',
  'ipcRenderer',
  'powerMonitor',
  'protocol',
  'session',
  'utilityProcess',
  'webUtils',
];

test('is what stands here', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const imports = files.flatMap((file) => {
    const text = readFileSync(join(SOURCE, file), 'utf8');
    return [...text.matchAll(/import (type )?(?:\{([^}]*)\}|([^'"]*)) from 'electron'/g)];
  });
  const names = imports.flatMap(([, isType, named = '', whole = '']) =>
    isType === undefined ? [...named.split(','), whole] : [],
  );
  const values = names.map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type '));
  expect([...new Set(values)].toSorted()).toEqual(USED);
});
