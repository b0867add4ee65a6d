/** The habits that lint holds besides the floors: each is broken once, in the smallest file that breaks it. */
import { expect, test } from 'vitest';
import { lint } from './lint.ts';

const CORE = 'src/core/a.ts';

test.each<[what: string, rule: string, planted: Readonly<Record<string, string>>]>([
  [
    'a circle',
    'import(no-cycle)',
    {
      [CORE]: "import { b } from './b.ts';\nexport const a = (): unknown => b;\n",
      'src/core/b.ts': "import { a } from './a.ts';\nexport const b = (): unknown => a;\n",
    },
  ],
  [
    'a circle made of types alone, by alias',
    'import(no-cycle)',
    {
      [CORE]: "import type { B } from '#core/b.ts';\nexport type A = B | 1;\n",
      'src/core/b.ts': "import type { A } from '#core/a.ts';\nexport type B = A | 2;\n",
    },
  ],
  ['any', 'typescript(no-explicit-any)', { [CORE]: 'export const a = (b: any): unknown => b;\n' }],
  [
    'any that came in unseen',
    'typescript(no-unsafe-assignment)',
    { [CORE]: "export const a = (): string => {\n  const b = JSON.parse('1');\n  return String(b);\n};\n" },
  ],
  [
    'a barrel',
    'oxc(no-barrel-file)',
    { [CORE]: "export * from './b.ts';\n", 'src/core/b.ts': 'export const b = 1;\n' },
  ],
  ['a default export', 'import(no-default-export)', { [CORE]: 'export default 1;\n' }],
  ['printing', 'eslint(no-console)', { [CORE]: "export const a = (): void => console.log('a');\n" }],
  [
    'a promise let go',
    'typescript(no-floating-promises)',
    { [CORE]: 'export const a = (b: Promise<void>) => {\n  b;\n};\n' },
  ],
  [
    'a case forgotten',
    'typescript(switch-exhaustiveness-check)',
    { [CORE]: "export function a(b: 'c' | 'd'): void {\n  switch (b) {\n    case 'c':\n      break;\n  }\n}\n" },
  ],
  [
    'a type import in place',
    'typescript(consistent-type-imports)',
    { [CORE]: "export type A = import('./b.ts').B;\n" },
  ],
  ['require', 'typescript(no-require-imports)', { [CORE]: "export const a: unknown = require('./b.ts');\n" }],
  ['a clock in core', 'eslint(no-restricted-properties)', { [CORE]: 'export const a = (): number => Date.now();\n' }],
  ['the process in core', 'eslint(no-restricted-globals)', { [CORE]: 'export const a = process.platform;\n' }],
  [
    'the network',
    'eslint(no-restricted-globals)',
    { 'src/app/a.ts': "export const a = fetch('https://b.example');\n" },
  ],
  ['Web Crypto', 'eslint(no-restricted-globals)', { 'src/app/a.ts': 'export const a = crypto.randomUUID();\n' }],
])('%s is refused', (_what, rule, planted) => {
  expect(lint(planted).map((complaint) => complaint.rule)).toContain(rule);
});
