/** Completion for fish: `certprep completions fish | source`. */
import type { Words } from '#words/words.ts';
import { COMMANDS } from '../commands.ts';
import { commandNames, offerFor } from './choices.ts';
import { described, quoted } from './quoted.ts';

export function fishCompletion(words: Words): string {
  const { commands, options } = words.help;
  const first = commandNames.map(
    (name) =>
      `complete -c certprep -f -n __fish_use_subcommand -a ${name} -d ${quoted(described(commands[name].summary))}`,
  );
  const behind = commandNames.flatMap((command) =>
    COMMANDS[command].options.map((option) => {
      const offer = offerFor(option, words);
      const value =
        offer === null
          ? ''
          : offer.kind === 'words'
            ? ` -x -a ${quoted(offer.words.join(' '))}`
            : offer.kind === 'files'
              ? ' -r -F'
              : ' -x';
      const about = quoted(described(options[option].text));
      return `complete -c certprep -n '__fish_seen_subcommand_from ${command}' -l ${option}${value} -d ${about}`;
    }),
  );
  return [...first, ...behind, ''].join('\n');
}
