/** One bundle of a manifest -> a run of its own, with the options the manifest gives it, and its choices. */
import { isAbsolute, join } from 'node:path';
import type { TargetData } from '#shared/target.ts';
import type { Choice } from '#app/workspace/bundle.ts';
import { groupsOf, type Manifest, type ManifestBundle, type PasswordPlace } from '#app/manifest/manifest.ts';
import { parseManifest } from '#app/manifest/parse.ts';
import type { Options } from './arguments.ts';
import { acceptance, nameChoice, targetChoice, targetNamed } from './hand-over.ts';
import { mistake } from './mistake.ts';
import { isTargetFile } from './own-target.ts';
import { planChoices } from './plan-choices.ts';
import { Run } from './run.ts';
import { readText } from './settings-file.ts';

/** A mistake, and nothing is done, where the file is not there or says what it may not. */
export async function readManifestFile(file: string): Promise<Manifest> {
  const read = await parseManifest(await readText('manifest', file));
  return read.ok ? read.value : mistake('MANIFEST_WRONG', { file, ...read.flaw });
}

/** @param folder of the manifest, from which its paths start */
export function bundleRun(run: Run, bundle: ManifestBundle, folder: string): Run {
  const from = (path: string): string => (isAbsolute(path) ? path : join(folder, path));
  const { passwords = [], outPassword, files, target, out, fixes = {}, friendlyName, ticks } = bundle;
  const fixesThatAre = (applied: boolean): string[] =>
    Object.entries(fixes).flatMap(([fix, isApplied]) => (isApplied === applied ? [fix] : []));
  const options: Options = {
    ...(outPassword === undefined ? run.options : withoutOutPassword(run.options)),
    ...given(passwords, run.options, from),
    ...written(outPassword, from),
    target: isTargetFile(target) ? from(target) : target,
    out: from(out),
    fix: fixesThatAre(true),
    'no-fix': fixesThatAre(false),
    ...(friendlyName === undefined ? {} : { 'friendly-name': friendlyName }),
    ...(ticks === undefined ? {} : { tick: ticks }),
  };
  return new Run({ command: 'export', paths: files.map(from), options }, run.terminal, run.words, run.style, run.at);
}

/** Those of the command line are tried too. */
function given(
  places: readonly PasswordPlace[],
  options: Options,
  from: (path: string) => string,
): Pick<Options, 'password-file' | 'password-env'> {
  const files = places.flatMap((place) => ('file' in place ? [from(place.file)] : []));
  const names = places.flatMap((place) => ('env' in place ? [place.env] : []));
  return {
    ...(files.length === 0 ? {} : { 'password-file': [...files, ...(options['password-file'] ?? [])] }),
    ...(names.length === 0 ? {} : { 'password-env': [...names, ...(options['password-env'] ?? [])] }),
  };
}

/** What the manifest says of the password to write with stands in place of what the command line says for all. */
function withoutOutPassword(options: Options): Options {
  const {
    'out-password-file': _file,
    'out-password-env': _env,
    'generate-password': _letters,
    'password-words': _words,
    ...others
  } = options;
  return others;
}

function written(place: ManifestBundle['outPassword'], from: (path: string) => string): Partial<Options> {
  if (place === undefined) return {};
  if (place === 'generate') return { 'generate-password': true };
  if (place === 'generate-words') return { 'password-words': true };
  return 'file' in place ? { 'out-password-file': from(place.file) } : { 'out-password-env': place.env };
}

/** @param own the target that a file of its own describes. A mistake where a target, a name, a code or an item is none. */
export async function choicesOf(
  bundle: ManifestBundle,
  { options, words }: Run,
  own: TargetData | null,
): Promise<Choice[]> {
  const { target, hosts = [], leaf, fileName, instance, accept = [] } = bundle;
  return [
    own === null ? targetChoice(target) : { kind: 'target', id: own.id },
    { kind: 'hosts', groups: groupsOf(hosts) },
    ...(leaf === undefined ? [] : [{ kind: 'leaf', wanted: leaf } as const]),
    ...(fileName === undefined ? [] : [nameChoice(fileName)]),
    ...(instance === undefined ? [] : [{ kind: 'instance', instance } as const]),
    ...(await planChoices(options, own ?? targetNamed(target))),
    ...accept.map(({ code, reason }) => acceptance(code, reason ?? null, words)),
  ];
}
