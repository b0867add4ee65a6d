/** `export --manifest`: one line for each bundle, and below it what stands in the way of those not written. */
import { dirname } from 'node:path';
import type { BundleExport, ManifestAnswer } from '#shared/answers.ts';
import type { Words } from '#words/words.ts';
import { harmless } from '#words/harmless.ts';
import { page, paragraph } from './paragraph.ts';
import { problemLines } from './problems.ts';
import { mark, paint, type Style } from './style.ts';

export function printManifest(answer: ManifestAnswer, words: Words, style: Style): string {
  const { bundles, ok, problems } = harmless(answer);
  const summary = words.terminal.manifest.summary(ok, bundles.length);
  return page([
    ...paragraph(summary, style, { lead: `${mark(style, ok === bundles.length ? 'ok' : 'bad')} ` }),
    ...problemLines(problems, words, style),
    ...bundles.flatMap((bundle) => bundleLines(bundle, words, style)),
  ]);
}

function bundleLines(bundle: BundleExport, words: Words, style: Style): string[] {
  const { name, targetName, written, verified, findings, problems, accepted } = bundle;
  const { manifest } = words.terminal;
  const [first] = written;
  const outcome = first === undefined ? manifest.notWritten : manifest.files(written.length, dirname(first.path));
  const lifted = new Set(accepted.map(({ code }) => code));
  const inTheWay = [...findings.filter(({ code }) => !lifted.has(code)), ...problems].filter(
    ({ severity }) => !verified && (severity === 'blocker' || severity === 'error'),
  );
  return [
    '',
    `${mark(style, verified ? 'ok' : 'bad')} ${paint(style, 'strong', name)}  ${targetName}`,
    ...paragraph(outcome, style, { lead: '  ', tone: 'faint' }),
    ...problemLines(inTheWay, words, style),
  ];
}
