import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sumsFile } from '#app/export/sums.ts';
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import { freshFolder } from '#test/support/folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sum = (name: string, text: string) => ({ name, sha256: sha256Hex(bytes(text)) });
const asText = (list: Uint8Array | null): string => Buffer.from(list ?? []).toString();

test('sha256sum reads it, and finds what was changed', () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'a.pem'), 'a');
  writeFileSync(join(folder, 'b.key'), 'b');
  writeFileSync(join(folder, 'SHA256SUMS'), sumsFile([sum('a.pem', 'a'), sum('b.key', 'b')], null) ?? '');
  const check = (): string =>
    execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' }).toString();
  expect(check()).toBe('a.pem: OK\nb.key: OK\n');
  writeFileSync(join(folder, 'a.pem'), 'other');
  expect(check).toThrow();
});

test('a list that is there keeps the lines of other files, and is nobody else’s', () => {
  const before = sumsFile([sum('a.pem', 'a'), sum('b.key', 'b')], null);
  const after = asText(sumsFile([sum('a.pem', 'new')], before));
  expect(after.split('\n')).toEqual([`${sum('b.key', 'b').sha256}  b.key`, `${sum('a.pem', 'new').sha256}  a.pem`, '']);
  expect(sumsFile([sum('a.pem', 'a')], bytes('my notes\n'))).toBeNull();
});
