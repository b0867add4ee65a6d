/** Completion for zsh: put the output as `_certprep` into a folder of $fpath. */
import type { Words } from '#words/words.ts';
import { COMMANDS } from '../commands.ts';
import { commandNames, offerFor, optionNames } from './choices.ts';
import { described, quoted } from './quoted.ts';

export function zshCompletion(words: Words): string {
  const { commands, options } = words.help;
  const offers = optionNames.map((option) => ({ option: `--${option}`, offer: offerFor(option, words) }));
  const of = (kind: 'files' | 'nothing'): string =>
    offers.flatMap(({ option, offer }) => (offer?.kind === kind ? [option] : [])).join('|');
  return [
    '#compdef certprep',
    '_certprep() {',
    '  local -a names',
    '  if (( CURRENT == 2 )); then',
    `    names=(${commandNames.map((name) => quoted(`${name}:${described(commands[name].summary)}`)).join(' ')})`,
    '    _describe command names; return',
    '  fi',
    '  case $words[CURRENT-1] in',
    ...offers.flatMap(({ option, offer }) =>
      offer?.kind === 'words' ? [`    ${option}) compadd -- ${offer.words.join(' ')}; return ;;`] : [],
    ),
    `    ${of('files')}) _files; return ;;`,
    `    ${of('nothing')}) return ;;`,
    '  esac',
    '  if [[ $words[CURRENT] != -* ]]; then _files; return; fi',
    '  case $words[2] in',
    ...commandNames.map((command) => {
      const list = COMMANDS[command].options.map((option) => quoted(`--${option}:${described(options[option].text)}`));
      return `    ${command}) names=(${list.join(' ')}) ;;`;
    }),
    '  esac',
    '  _describe option names',
    '}',
    'if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _certprep "$@"; else compdef _certprep certprep; fi',
    '',
  ].join('\n');
}
