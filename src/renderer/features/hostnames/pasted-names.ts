/**
 * Names out of pasted text: from a mail, a spreadsheet, a list with bullets, or the address line of a browser. Whether
 * each is a hostname is main's to judge; here the text is only taken apart. What was taken apart once stays as it is.
 */
export interface Pasted {
  /** Names, and odd lines among them, in their order. */
  readonly names: readonly string[];
  /** Lines that can't be taken apart into names: each stays one entry, as it was typed. */
  readonly odd: readonly string[];
}

export function pastedNames(text: string): Pasted {
  const lines = text.split('\n').map((line) => line.trim());
  const odd: string[] = [];
  const names = lines.flatMap((line) => {
    if (line === '' || line.startsWith('#') || headingOf(line) !== null) return [];
    const inside = namesIn(line);
    if (inside === null) odd.push(line);
    return inside ?? [line];
  });
  return { names: [...new Set(names)], odd };
}

/** 'App Tenants' of a line '[App Tenants]'; null for any other line. */
export function headingOf(line: string): string | null {
  return /^\s*\[(.+)\]\s*$/.exec(line)?.[1]?.trim() ?? null;
}

/** Letters of any script: main knows which of them make a name. */
const NAME = /^[\p{L}\p{M}\p{N}*._:%-]+$/u;
const LIST_NUMBER = /^\d{1,3}[.)]$/;

/** Null: something in it is no name. */
function namesIn(line: string): readonly string[] | null {
  const words = line.split(/[\s,;|]+/).filter((word) => !LIST_NUMBER.test(word));
  const names = words.map(bare).filter((name) => name !== '');
  return names.every((name) => NAME.test(name)) ? names : null;
}

/** An IPv6 address as it stands in the address line. */
const ADDRESS = /^\[([0-9a-f:.]*:[0-9a-f:.]*[0-9a-f])\](?::\d+)?$/i;
const AROUND =
  /^[-\u2010-\u2015\u2022\u00b7"'\u201c\u201d\u2018\u2019<>()[\]]+|[-\u2010-\u2015"'\u201c\u201d\u2018\u2019<>()[\].:!?]+$/g;

/**
 * Without what stands around a name: bullets, quotes, brackets, scheme, port, path, the full stop of a sentence; until
 * there is nothing more of that.
 */
function bare(word: string): string {
  const address = ADDRESS.exec(word)?.[1];
  if (address !== undefined) return address;
  const host = word
    .replaceAll(AROUND, '')
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#].*$/, '');
  // An IPv6 address has colons of its own.
  const name = host.split(':').length > 2 ? host : host.replace(/:\d+$/, '');
  if (name === '*') return '';
  return name === word ? name : bare(name);
}
