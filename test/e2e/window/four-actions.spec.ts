/** From a mess to verified files in four actions: drop, password, target, export. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { runWell } from '#test/support/tools.ts';
import { counted, throughSheets } from './actions.ts';
import { test } from './export-folder.ts';
import {
  applianceFiles,
  chooseTarget,
  dropFiles,
  exportButton,
  pickNewFolder,
  SAMPLE_KEY_PASSWORD,
  unlock,
  voice,
} from './steps.ts';

test('drop, password, target, export: four actions, and files that openssl takes', async ({
  app,
  exportFolder,
}, info) => {
  const { page } = app;
  const files = applianceFiles(info.outputPath());
  const { act, done } = counted(4);
  await act('drop', () => dropFiles(page, files));
  await act('password', () => unlock(page, 'prod.key', SAMPLE_KEY_PASSWORD));
  await act('target', () => chooseTarget(page, 'nginx'));
  await act('export', async () => {
    await app.answerFolder?.(exportFolder.path);
    await exportButton(page, /^Export 3 files/).click();
    await throughSheets(page, [
      ...(app.answerFolder === null
        ? ([[/^Choose a folder/, () => pickNewFolder(page, exportFolder.name)]] as const)
        : []),
      [
        /will be written/,
        async () => {
          await page.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
          await page.getByRole('button', { name: 'Write 3 files' }).click();
        },
      ],
    ]);
  });
  await expect(voice(page)).toHaveText('Written, read back: the same bytes as planned');
  expect(done).toHaveLength(4);

  const names = readdirSync(exportFolder.path);
  const at = (end: RegExp): string => join(exportFolder.path, names.find((name) => end.test(name)) ?? String(end));
  const [key, chain] = [at(/\.key$/), at(/\.(pem|crt)$/)];
  const publicOf = (...args: string[]): string => runWell('openssl', args).toString();
  expect(publicOf('x509', '-in', chain, '-noout', '-pubkey')).toBe(publicOf('pkey', '-in', key, '-pubout'));
  const root = rootAmong(files);
  runWell('openssl', ['verify', '-purpose', 'sslserver', '-CAfile', root, '-untrusted', chain, chain]);
  runWell('sh', ['-c', 'cd "$1" && sha256sum -c SHA256SUMS', 'sh', exportFolder.path]);
});

test('a fifth action fails', async () => {
  const { act } = counted(4);
  const nothing = async (): Promise<void> => undefined;
  for (const what of ['drop', 'password', 'target', 'export']) await act(what, nothing);
  await expect(act('names', nothing)).rejects.toThrow('One action too many: drop, password, target, export, names');
});

/** The one that signed itself. */
function rootAmong(files: readonly string[]): string {
  const certificates = files.filter((path) => path.endsWith('.cer'));
  const root = certificates.find((path) => {
    const [subject, issuer] = ['-subject', '-issuer'].map((field) =>
      runWell('openssl', ['x509', '-in', path, '-noout', '-nameopt', 'RFC2253', field]).toString().replace(/^\w+=/, ''),
    );
    return subject === issuer;
  });
  if (root === undefined) throw new Error('There is no root among the samples.');
  return root;
}
