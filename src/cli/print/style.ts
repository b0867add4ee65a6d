/** How the terminal shows things: colours where there are any, marks that differ in shape as well, and its width. */

export interface Style {
  /** Columns that text may take. */
  readonly width: number;
  readonly colour: boolean;
  readonly unicode: boolean;
}

export type Tone = 'ok' | 'warn' | 'bad' | 'strong' | 'faint' | 'accent';
export type Mark = 'ok' | 'warn' | 'bad' | 'info' | 'locked' | 'missing' | 'arrow';

/** What is known of the stream the text goes to. */
export interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
  readonly columns: number;
  /** As process.platform names it. */
  readonly platform: string;
}

/** Wide enough to read, and never wider than eyes follow. */
const NARROWEST = 40;
const WIDEST = 100;

const CODES: { readonly [T in Tone]: string } = {
  ok: '32',
  warn: '33',
  bad: '31',
  strong: '1',
  faint: '2',
  accent: '36',
};

const MARKS: { readonly [M in Mark]: { readonly unicode: string; readonly ascii: string; readonly tone: Tone } } = {
  ok: { unicode: '✔', ascii: 'v', tone: 'ok' },
  warn: { unicode: '▲', ascii: '^', tone: 'warn' },
  bad: { unicode: '✖', ascii: 'x', tone: 'bad' },
  info: { unicode: '•', ascii: '-', tone: 'faint' },
  locked: { unicode: '◆', ascii: '#', tone: 'warn' },
  missing: { unicode: '◌', ascii: '?', tone: 'warn' },
  arrow: { unicode: '→', ascii: '>', tone: 'accent' },
};

/** NO_COLOR (no-color.org) stands above FORCE_COLOR, and both above what the stream could show. */
export function styleOf({ env, isTTY, columns, platform }: Place): Style {
  const width = isTTY && columns > 0 ? columns : WIDEST;
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, width)),
    colour: showsColour(env, isTTY),
    unicode: showsUnicode(env, platform),
  };
}

function showsColour(env: Place['env'], isTTY: boolean): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTTY && env['TERM'] !== 'dumb';
}

/** By the locale; Windows has none, and macOS may leave it unset, so there it is the terminal that tells. */
function showsUnicode(env: Place['env'], platform: string): boolean {
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((value) => value !== undefined && value !== '');
  if (locale !== undefined && platform !== 'win32') return /utf-?8/i.test(locale);
  return env['WT_SESSION'] !== undefined || env['TERM_PROGRAM'] !== undefined;
}

export function paint({ colour }: Style, tone: Tone, text: string): string {
  return colour && text !== '' ? `\x1b[${CODES[tone]}m${text}\x1b[0m` : text;
}

export function mark(style: Style, name: Mark): string {
  const { unicode, ascii, tone } = MARKS[name];
  return paint(style, tone, style.unicode ? unicode : ascii);
}
