/** Descriptions as they may stand in a shell's script: in single quotes, without what they would end. */

/** For sh and zsh; fish takes a backslash before a quote inside quotes, which this never needs. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", '\u2019')}'`;
}

/** A description behind "name:". */
export function described(text: string): string {
  return text.replaceAll(/[:\\]/g, ' ');
}
