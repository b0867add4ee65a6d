/** The floors of src/ hold only while oxlint refuses what breaks them: here each is broken, in every way there is. */
import { describe, expect, test } from 'vitest';
import { lint } from './lint.ts';

/** A file -> what it may not import. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  'src/shared/a.ts': ['#core/x.ts', '#words/x.ts', '../core/x.ts', 'zod', 'node:path'],

  'src/core/der/a.ts': [
    '#app/x.ts',
    '#main/x.ts',
    '#words/x.ts',
    '#cli/x.ts',
    '#test/x.ts',
    '../../app/x.ts',
    './../../app/x.ts',
    '../../../src/app/x.ts',
    '../../../scripts/x.mjs',
    '../../../tools/library-fetch.mjs',
    'node:crypto',
    'crypto',
    'node:fs',
    'node:util',
    'node-forge',
    'node-forge/lib/rc2.js',
    '@noble/hashes/sha3.js',
  ],
  'src/core/open.ts': ['../app/x.ts', '#app/x.ts', 'node:fs'],
  'src/core/crypto/a.ts': ['node:crypto', 'node:fs', 'node:util', '#app/x.ts', '../../app/x.ts'],
  'src/core/crypto/nodecrypto.ts': ['node:tls', 'node:fs', '#app/x.ts', '@noble/hashes/sha3.js'],

  'src/app/workspace/a.ts': [
    '#main/x.ts',
    '#cli/x.ts',
    '#words/x.ts',
    '../../words/x.ts',
    'electron',
    'react',
    'node:fs',
    'node:fs/promises',
    'fs',
    'node:crypto',
    'node-forge',
    'node:child_process',
  ],
  'src/app/manifest/a.ts': ['#main/x.ts', '#words/x.ts', 'node:fs', 'yaml/util'],
  'src/app/export/a.ts': ['yaml', '#main/x.ts', '../../cli/x.ts', 'node:fs', 'node:crypto'],
  'src/app/files/a.ts': ['../../../tools/library-fetch.mjs', '#words/x.ts', '#main/x.ts', 'node:crypto', 'node:net'],

  'src/app/work/a.ts': ['#main/x.ts', '#words/x.ts', 'node:fs', 'node:crypto', 'node:net'],

  'src/main/bridge/a.ts': [
    '../../../tools/library-fetch.mjs',
    '#core/x.ts',
    '#cli/x.ts',
    '../../renderer/x.ts',
    'node:fs',
    'node:http',
    'node:crypto',
  ],
  'src/main/browser/a.ts': ['#core/x.ts', '../../renderer/x.ts', 'node:http', 'node:net', 'electron'],
  'src/preload/a.ts': ['#words/x.ts', '#app/x.ts', 'node:fs'],
  'src/renderer/features/a.ts': [
    '#core/x.ts',
    '#app/x.ts',
    '#main/x.ts',
    '../../preload/x.ts',
    'electron',
    'node:path',
  ],
  'src/words/a.ts': ['#core/x.ts', '#app/x.ts', 'react', 'node:path'],
  'src/cli/a.ts': [
    '../../tools/library-fetch.mjs',
    '#core/x.ts',
    '#main/x.ts',
    '../core/x.ts',
    'node:fs',
    'node:https',
    'node:crypto',
    'node:child_process',
  ],
};

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/shared/a.ts': ['./x.ts', './x/y.ts', '../x.ts'],
  'src/core/der/a.ts': ['../x.ts', './x/y.ts', '#core/x/y.ts', '#shared/x.ts', 'zod'],
  'src/core/crypto/a.ts': ['./nodecrypto.ts', 'node-forge/lib/rc2.js', '@noble/curves/ed448.js'],
  'src/core/crypto/nodecrypto.ts': ['node:crypto', './hashes.ts'],
  'src/app/workspace/a.ts': ['#core/open.ts', '../files/read.ts', '#shared/x.ts', 'node:path'],
  'src/app/export/a.ts': ['#words/x.ts', '#core/x.ts', '../files/write.ts'],
  'src/app/files/a.ts': ['node:fs', 'node:fs/promises', 'node:path'],
  'src/main/electron/a.ts': ['#app/x.ts', '#words/x.ts', '../bridge/x.ts', 'electron'],
  'src/main/browser/a.ts': ['../bridge/x.ts', 'node:fs/promises', 'node:child_process'],
  'src/preload/a.ts': ['#shared/x.ts', 'electron'],
  'src/renderer/features/a.ts': ['#words/x.ts', '#shared/x.ts', '../parts/x.tsx', 'react', './x.css'],
  'src/words/a.ts': ['#shared/x.ts', './x.ts'],
  'src/cli/a.ts': ['#app/x.ts', '#words/x.ts', '#shared/x.ts', 'node:util'],
};

/** Every way in which one file leans on another, each on one line. */
const FORMS: Readonly<Record<string, (from: string, i: number) => string>> = {
  'a value': (from, i) => `import { x as x${i} } from '${from}';`,
  'a type': (from, i) => `import type { X as X${i} } from '${from}';`,
  'an effect': (from) => `import '${from}';`,
  'a re-export': (from, i) => `export { x as x${i} } from '${from}';`,
  'a dynamic import': (from, i) => `export const x${i} = (): Promise<unknown> => import('${from}');`,
};

describe.each(Object.entries(FORMS))('%s', (_, form) => {
  const write = (table: Readonly<Record<string, readonly string[]>>): Record<string, string> =>
    Object.fromEntries(Object.entries(table).map(([file, imports]) => [file, imports.map(form).join('\n')]));

  test('is refused from another floor', () => {
    const refused = lint(write(FORBIDDEN)).filter(({ rule }) => rule === 'eslint(no-restricted-imports)');
    for (const [file, imports] of Object.entries(FORBIDDEN)) {
      const lines = new Set(refused.filter((complaint) => complaint.file === file).map(({ line }) => line));
      expect({ file, missed: imports.filter((_from, i) => !lines.has(i + 1)) }).toEqual({ file, missed: [] });
    }
  });

  test('is allowed where the floors say so', () => {
    expect(lint(write(ALLOWED)).filter(({ rule }) => rule === 'eslint(no-restricted-imports)')).toEqual([]);
  });
});
