/** HTML in which only what is written in the program is markup: every value put in is text, unless it is markup itself. */

export interface Markup {
  readonly text: string;
}

type Value = string | number | Markup | readonly Markup[];

export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const text = parts.reduce((made, part, i) => `${made}${i === 0 ? '' : put(values[i - 1] as Value)}${part}`, '');
  return { text };
}

/** Only for what stands in the program. */
export function raw(text: string): Markup {
  return { text };
}

function put(value: Value): string {
  if (typeof value === 'string') return value.replaceAll(/[&<>"'`=]/g, entity);
  if (typeof value === 'number') return String(value);
  return 'text' in value ? value.text : value.map(({ text }) => text).join('');
}

function entity(character: string): string {
  return `&#${String(character.codePointAt(0))};`;
}
