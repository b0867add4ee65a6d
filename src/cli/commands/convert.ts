/** `certprep convert PATH... --to FORMAT --out FILE`, and `unlock`, its short form for a key. */
import type { ConvertAnswer, WrittenFile } from '#shared/answers.ts';
import { convert, CONVERT_FORMATS, type ConvertFormat, type Converted } from '#app/export/convert.ts';
import { pileOf } from '#app/export/pile.ts';
import { writeConverted } from '#app/export/write-converted.ts';
import { failureProblem } from '#words/problem.ts';
import { BLOCKED, DONE, NOT_WRITTEN, STOPPED } from '../exit.ts';
import { mistake } from '../mistake.ts';
import { askOutPassword, outPassword, showMade } from '../out-password.ts';
import { printConvert } from '../print/convert.ts';
import { readingExit, type Run } from '../run.ts';

const PROFILES = ['modern', 'compatible', 'legacy'] as const;
type Profile = (typeof PROFILES)[number];

/** Formats that are always written under a password. */
const ENCRYPTED: ReadonlySet<ConvertFormat> = new Set<ConvertFormat>(['pfx', 'jks']);
/** Formats whose keys `--encrypt` can write as PKCS#8 under PBES2. */
const ENCRYPTABLE: ReadonlySet<ConvertFormat> = new Set<ConvertFormat>(['pem', 'key', 'pkcs8', 'pfx', 'jks']);

export function unlock(run: Run): Promise<number> {
  return convertTo(run, 'key', 'unlock');
}

export function convertCommand(run: Run): Promise<number> {
  const format = run.options.to ?? '';
  const known: readonly string[] = CONVERT_FORMATS;
  if (!known.includes(format)) mistake('FORMAT_UNKNOWN', { format, known });
  return convertTo(run, format as ConvertFormat, 'convert');
}

async function convertTo(run: Run, format: ConvertFormat, command: 'convert' | 'unlock'): Promise<number> {
  const { options, terminal } = run;
  const profile = options['pfx-profile'] ?? 'modern';
  if (!isProfile(profile)) return mistake('PROFILE_UNKNOWN', { profile, known: PROFILES });
  const encrypt = ENCRYPTED.has(format) || options.encrypt === true;
  if (encrypt && !ENCRYPTABLE.has(format)) mistake('OPTIONS_CONFLICT', { options: ['--encrypt', `--to ${format}`] });
  const iterations = options.iterations === undefined ? undefined : roundsOf(options.iterations);
  const given = await outPassword(options, terminal);
  const intake = await run.takeIn();
  const reading = readingExit(intake);
  const finish = (written: readonly WrittenFile[], exit: number): number => {
    const answer: ConvertAnswer = { ...run.head(command), format, written, verified: written.length > 0 };
    // With `--out -` standard output is the file itself.
    if (options.out !== '-' || written.length === 0) run.print(answer, printConvert);
    return exit;
  };
  if (reading !== DONE) return finish([], reading);

  const password = encrypt ? (given ?? (await askOutPassword(run))) : null;
  const pile = pileOf(intake.workspace, options.leaf ?? null, run.at);
  const converted = await convert(pile, {
    format,
    profile,
    iterations,
    pbmac1: options.pbmac1 === true,
    scrypt: options.scrypt === true,
    password: password?.password ?? null,
  });
  if (converted.kind === 'refused') {
    run.addFindings([converted.finding]);
    return finish([], BLOCKED);
  }
  const exit = await write(run, converted, finish);
  const made = password?.made ?? null;
  if (exit === DONE && made !== null) showMade(run, made, options.out ?? '');
  return exit;
}

async function write(
  run: Run,
  converted: Extract<Converted, { kind: 'file' }>,
  finish: (written: readonly WrittenFile[], exit: number) => number,
): Promise<number> {
  const { out = '', force = false } = run.options;
  if (out === '-') {
    run.terminal.out(converted.bytes);
    return DONE;
  }
  const written = await writeConverted(out, converted, { force, signal: run.terminal.signal });
  converted.bytes.fill(0);
  if (written.ok) return finish([written.value], DONE);
  run.problems.push(failureProblem(written.failure, { severity: 'error', subject: out }, run.words));
  return finish([], written.failure.code === 'STOPPED' ? STOPPED : NOT_WRITTEN);
}

/** As many as SHA-1 in 1999 took for safe, to what a reader may refuse as too costly. */
const LEAST_ROUNDS = 1_000;
const MOST_ROUNDS = 10_000_000;

function roundsOf(value: string): number {
  const rounds = /^[0-9]{1,9}$/.test(value) ? Number(value) : NaN;
  if (rounds >= LEAST_ROUNDS && rounds <= MOST_ROUNDS) return rounds;
  return mistake('NUMBER_UNUSABLE', { option: '--iterations', value, least: LEAST_ROUNDS, most: MOST_ROUNDS });
}

function isProfile(name: string): name is Profile {
  return (PROFILES as readonly string[]).includes(name);
}
