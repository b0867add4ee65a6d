/**
 * Stands between every test and node:crypto and refuses what is not on the list, so that nothing works in Node and
 * fails in Electron, or the other way round. The module itself is changed, which also catches what dependencies do.
 */
import crypto, { KeyObject } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { ALLOWED } from './crypto-allowlist.ts';

type Callable = (...args: unknown[]) => unknown;

const violations: string[] = [];

/** Refusals since the last call. Code under test may catch what the guard throws; this can't be caught. */
export function takeViolations(): string[] {
  return violations.splice(0);
}

/** node:crypto as it was, for what only tests need: making keys, opening what the product wrote. */
export const realCrypto = { ...crypto };

/** Properties that can't be changed. Web Crypto is stopped at its methods instead; the others do no harm. */
const FIXED = ['constants', 'getRandomValues', 'webcrypto', 'subtle'];

export function installCryptoGuard(): void {
  for (const [name, real] of Object.entries(realCrypto)) {
    if (FIXED.includes(name) || typeof real !== 'function') continue;
    Object.defineProperty(crypto, name, { value: guarded(name, real), configurable: true, enumerable: true });
  }
  const subtle = Object.getPrototypeOf(realCrypto.subtle) as object;
  for (const name of Object.getOwnPropertyNames(subtle)) {
    if (name !== 'constructor')
      Object.defineProperty(subtle, name, { value: () => refuse(`subtle.${name}`, 'not on the list') });
  }
  syncBuiltinESMExports();
}

/** `real` with every call, construction and method refused that ALLOWED does not name, or whose arguments it refuses. */
function guarded(name: string, real: unknown): unknown {
  // A Proxy, so that a class stays good for instanceof and keeps its static methods.
  return new Proxy(real as Callable, {
    apply: (target, self, args) => watched(name, target, self, args),
    construct: () => refuse(name, 'not on the list'),
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== 'function' || typeof property === 'symbol') return value;
      return (...args: unknown[]) => watched(`${name}.${property}`, value as Callable, target, args);
    },
  });
}

function watched(name: string, real: Callable, self: unknown, args: unknown[]): unknown {
  const judge = ALLOWED[name];
  const reason = judge ? judge(args) : 'not on the list';
  if (reason !== null) refuse(name, reason);
  const result = Reflect.apply(real, self, args);
  return result instanceof KeyObject ? withWatchedExport(result) : result;
}

function withWatchedExport(key: KeyObject): KeyObject {
  const real = key.export.bind(key) as Callable;
  const watchedExport = (options: Readonly<Record<string, unknown>>): unknown =>
    watched('KeyObject.export', (given) => real(given), key, [options]);
  return Object.defineProperty(key, 'export', { value: watchedExport });
}

function refuse(name: string, reason: string): never {
  const violation = `crypto.${name}: ${reason}`;
  violations.push(violation);
  throw new Error(violation);
}
