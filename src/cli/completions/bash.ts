/** Completion for bash: `source <(certprep completions bash)`. Every word in it is one of ours: letters and dashes. */
import type { Words } from '#words/words.ts';
import { COMMANDS } from '../commands.ts';
import { commandNames, offerFor, optionNames } from './choices.ts';

export function bashCompletion(words: Words): string {
  const offers = optionNames.map((option) => ({ option: `--${option}`, offer: offerFor(option, words) }));
  const of = (kind: 'files' | 'nothing'): string =>
    offers.flatMap(({ option, offer }) => (offer?.kind === kind ? [option] : [])).join('|');
  const listed = offers.flatMap(({ option, offer }) =>
    offer?.kind === 'words'
      ? [`    ${option}) COMPREPLY=($(compgen -W '${offer.words.join(' ')}' -- "$cur")); return ;;`]
      : [],
  );
  const options = commandNames.map((command) => {
    const names = COMMANDS[command].options.map((option) => `--${option}`).join(' ');
    return `    ${command}) options='${names}' ;;`;
  });
  return [
    '_certprep() {',
    '  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} options=',
    '  COMPREPLY=()',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W '${commandNames.join(' ')} --help --version' -- "$cur")); return`,
    '  fi',
    '  case $prev in',
    ...listed,
    `    ${of('files')}) COMPREPLY=($(compgen -f -- "$cur")); return ;;`,
    `    ${of('nothing')}) return ;;`,
    '  esac',
    '  case ${COMP_WORDS[1]} in',
    ...options,
    '  esac',
    '  case $cur in',
    '    -*) COMPREPLY=($(compgen -W "$options" -- "$cur")) ;;',
    '    *) COMPREPLY=($(compgen -f -- "$cur")) ;;',
    '  esac',
    '}',
    'complete -o filenames -F _certprep certprep',
    '',
  ].join('\n');
}
