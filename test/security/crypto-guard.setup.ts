/** Runs before every test file: the whole suite goes through the guard. */
import { afterEach, expect } from 'vitest';
import { installCryptoGuard, takeViolations } from './crypto-guard.ts';

installCryptoGuard();

afterEach(() => {
  expect(takeViolations(), 'node:crypto was asked for something Electron may not have').toEqual([]);
});
