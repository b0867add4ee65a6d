/** Mistakes in a command line. Options and names stand as they are typed. */
import type { SettingsFile } from '#shared/usage.ts';
import type { FailureCode, UnreadableReason } from '#shared/failure.ts';
import type { ManifestProblem } from '#shared/manifest.ts';
import type { UsageWords } from '../tables.ts';
import { en } from './say.ts';
import { flawText } from './target-flaw.ts';

const helpFor = ({ command }: { readonly command: string }): string =>
  `certprep ${command} --help shows what it takes.`;

function maybe(near: readonly string[], otherwise: string): string {
  return near.length === 0 ? otherwise : `Perhaps ${en.or(near)} was meant.`;
}

const LIBRARY_TROUBLE: { readonly [C in FailureCode]?: string } = {
  NOT_RECOGNISED: 'it is no library pack',
  LIBRARY_VERSION_UNKNOWN: 'a later CertPrep made it',
  DAMAGED: 'it is damaged',
  UNREADABLE_FILE: "it can't be read",
  NOT_A_FILE: 'it is no file',
};

export const usage: UsageWords = {
  COMMAND_MISSING: { message: () => 'No command was given.', remedy: () => 'certprep --help lists the commands.' },
  COMMAND_UNKNOWN: {
    message: ({ command }) => `There is no command ${command}.`,
    remedy: ({ near }) => maybe(near, 'certprep --help lists the commands.'),
  },
  ACTION_UNKNOWN: {
    message: ({ command, action }) =>
      action === null ? `${command} was not told what to do.` : `${command} can't do ${action}.`,
    remedy: ({ known }) => `Choose among ${en.and(known)}.`,
  },
  PATH_MISSING: {
    message: ({ command }) =>
      command === 'compare'
        ? 'compare needs two files or folders, OLD and NEW.'
        : `${command} needs the files to read, and none was named.`,
    remedy: ({ command }) =>
      `Name files or folders: certprep ${command} ${command === 'compare' ? 'OLD NEW' : 'PATH...'}`,
  },
  ARGUMENT_UNEXPECTED: {
    message: ({ command, argument }) =>
      command === 'compare'
        ? `compare takes two, OLD and NEW, and ${argument} is a third.`
        : `${command} takes no files, and ${argument} was given.`,
    remedy: helpFor,
  },
  STDIN_TWICE: {
    message: () => '- was named twice, and standard input can be read only once.',
    remedy: () => 'Name it once.',
  },
  OPTION_UNKNOWN: {
    message: ({ option }) => `There is no option ${option}.`,
    remedy: ({ near }) => maybe(near, 'certprep COMMAND --help lists the options of a command.'),
  },
  OPTION_NOT_HERE: { message: ({ option, command }) => `${command} has no option ${option}.`, remedy: helpFor },
  OPTION_NEEDS_VALUE: {
    message: ({ option }) => `${option} needs a value, and none follows it.`,
    remedy: ({ option }) => `Write the value behind it. If the value starts with a dash, write ${option}=VALUE.`,
  },
  OPTION_TAKES_NO_VALUE: {
    message: ({ option }) => `${option} takes no value.`,
    remedy: ({ option }) => `Write ${option} alone.`,
  },
  OPTION_REPEATED: {
    message: ({ option }) => `${option} was given more than once.`,
    remedy: () => 'Keep the one you mean.',
  },
  OPTION_MISSING: { message: ({ option, command }) => `${command} needs ${option}.`, remedy: helpFor },
  OPTIONS_CONFLICT: {
    message: ({ options }) => `${en.and(options)} don't go together.`,
    remedy: () => 'Keep the one you mean.',
  },
  TARGET_UNKNOWN: {
    message: ({ target }) => `There is no target ${target}.`,
    remedy: ({ near }) => maybe(near, 'certprep targets lists them.'),
  },
  TARGET_UNFIT: {
    message: ({ file, flaw }) => `${file} does not describe a target: ${flawText(flaw)}.`,
    remedy: ({ flaw }) =>
      flaw.allowed.length === 0
        ? 'Correct it; docs/TARGETS.md says what a target is made of.'
        : `Write ${en.or(flaw.allowed)} there.`,
  },
  TICK_UNKNOWN: {
    message: ({ item }) => `${item} is no item of this target's checklist.`,
    remedy: ({ known }) => (known.length === 0 ? 'This target has none.' : `Choose among ${en.and(known)}.`),
  },
  FIX_UNKNOWN: {
    message: ({ fix }) => `There is no fix ${fix}.`,
    remedy: ({ known }) => `Choose among ${en.and(known)}.`,
  },
  NUMBER_UNUSABLE: {
    message: ({ option, value }) => `${value} is no number that ${option} takes.`,
    remedy: ({ least, most }) => `Write a whole number from ${en.number(least)} to ${en.number(most)}.`,
  },
  FORMAT_UNKNOWN: {
    message: ({ format }) => `There is no format ${format}.`,
    remedy: ({ known }) => `Choose among ${en.and(known)}.`,
  },
  PROFILE_UNKNOWN: {
    message: ({ profile }) => `There is no PFX profile ${profile}.`,
    remedy: ({ known }) => `Choose among ${en.and(known)}.`,
  },
  LANGUAGE_UNKNOWN: {
    message: ({ language }) => `There are no texts in ${language}.`,
    remedy: ({ known }) => `Choose among ${en.and(known)}.`,
  },
  TIME_UNREADABLE: {
    message: ({ value }) => `${value} was not understood as a time.`,
    remedy: () => 'Write it like 2026-11-23T15:42:00Z, or with an offset such as +01:00.',
  },
  SAN_UNREADABLE: {
    message: ({ value }) => `${value} was not understood as a name in a certificate.`,
    remedy: () => 'Write it like DNS:www.example.com or IP:192.0.2.1.',
  },
  NAME_UNUSABLE: {
    message: ({ name }) => `${name} can't be the name of a file on every computer.`,
    remedy: () => 'Use letters, digits, dots, dashes and underscores.',
  },
  ACCEPT_UNKNOWN: {
    message: ({ code }) => `${code} is not the code of anything that can be found.`,
    remedy: ({ near }) => maybe(near, 'certprep check --json shows the codes.'),
  },
  ACCEPT_NEVER: {
    message: ({ code }) => `${code} can't be accepted: with it, nothing would work.`,
    remedy: () => 'Put it right; certprep check says how.',
  },
  REASON_MISSING: {
    message: () => '--accept was given without a reason.',
    remedy: () => 'Add --reason TEXT; it is kept in the report.',
  },
  SETTINGS_UNREADABLE: {
    message: ({ which, file, reason }) =>
      `${file}, named by ${dashed(which)}, couldn't be read: ${UNREADABLE[reason]}.`,
    remedy: () => 'Check the name and the permissions.',
  },
  SETTINGS_NOT_UTF8: {
    message: ({ which, file }) => `${file}, named by ${dashed(which)}, is not UTF-8 text.`,
    remedy: () => 'Save it as UTF-8 in an editor.',
  },
  SETTINGS_TOO_LONG: {
    message: ({ which, file, maxLines }) =>
      `${file}, named by ${dashed(which)}, has more than ${en.number(maxLines)} lines.`,
    remedy: () => 'Keep only the lines you need.',
  },
  PASSWORD_FILE_EMPTY: {
    message: ({ which, file }) => `${file}, named by ${dashed(which)}, is empty.`,
    remedy: () => 'Write a password on its first line. An empty first line is the empty password.',
  },
  PASSWORD_VARIABLE_MISSING: {
    message: ({ name }) => `The environment variable ${name} is not set.`,
    remedy: () => 'Set it, or name another.',
  },
  OUT_PASSWORD_NOT_GIVEN: {
    message: () => 'What will be written is protected by a password, and none was given.',
    remedy: () => 'Add --out-password-file FILE, --out-password-env NAME or --generate-password.',
  },
  HOSTS_LINE_UNREADABLE: {
    message: ({ file, line }) => `Line ${en.number(line)} of ${file} was not understood.`,
    remedy: () => 'Write one name on each line, [Group name] as a heading, and comments behind a #.',
  },
  LIBRARY_UNUSABLE: {
    message: ({ file, why }) => `${file} can't serve as the library: ${LIBRARY_TROUBLE[why] ?? "it can't be used"}.`,
    remedy: () => 'Name a pack that certprep library build made, or leave the option out.',
  },
  ROOTS_EMPTY: {
    message: ({ file }) => `There is no certificate in ${file}, named by --roots.`,
    remedy: () => 'Name a file that holds the root certificates.',
  },
  PREVIOUS_WRONG: {
    message: ({ file, bundles }) =>
      bundles === 0
        ? `${file}, named by --previous, is neither a report in JSON nor a manifest.`
        : `${file}, named by --previous, is about ${en.number(bundles)} bundles.`,
    remedy: () => 'Name a report that certprep report wrote as JSON, or a manifest with one bundle.',
  },
  REPORT_FORMAT_UNKNOWN: {
    message: ({ file }) => `The name ${file} doesn't say what kind of report is wanted.`,
    remedy: ({ known }) => `Give it one of these endings: ${en.and(known)}.`,
  },
  PREVIOUS_EMPTY: {
    message: ({ file }) => `${file}, named by --previous-trust, holds no certificate.`,
    remedy: () => 'Name the bundle that was handed over before.',
  },
  WEAK_KEYS_WRONG: {
    message: ({ file, line }) => `Line ${en.number(line)} of ${file}, named by --weak-keys, names no key.`,
    remedy: () => 'Name a list with the last 20 digits of a SHA-1 in each line, such as blacklist.RSA-2048.',
  },
  MANIFEST_WRONG: {
    message: ({ file, at, problem, detail }) => `${file}: ${manifestFlaw(at, problem, detail ?? '')}.`,
    remedy: () =>
      'Nothing was written. Put it right and start again; docs/manifest.schema.json says what may stand there.',
  },
};

function manifestFlaw(at: string, problem: ManifestProblem, detail: string): string {
  const place = at === '' ? 'the manifest' : at;
  switch (problem) {
    case 'syntax':
      return at === '' ? 'this is neither YAML nor JSON' : `line ${at} is neither YAML nor JSON`;
    case 'unknown':
      return `${place} has ${detail}, which is not known here`;
    case 'missing':
      return `${place} is missing`;
    case 'type':
      return `${place} should be of the kind ${detail}`;
    case 'value':
      return `${place} holds something else than it may`;
    case 'twice':
      return `${place}: ${detail} was used before`;
  }
}

function dashed(which: SettingsFile): string {
  return `--${which}`;
}

const UNREADABLE: { readonly [R in UnreadableReason]: string } = {
  missing: 'there is no such file',
  permission: "you don't have permission",
  busy: 'another program is using it',
  changed: 'it changed while it was being read',
  name: "its name can't be used on this computer",
  other: 'the system refused',
};
