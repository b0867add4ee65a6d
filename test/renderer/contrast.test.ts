/** The colours of tokens.css against each other, as WCAG 2.2 measures contrast (1.4.3, 1.4.11), in both themes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const RENDERER = join(import.meta.dirname, '../../src/renderer');
const TOKENS = readFileSync(join(RENDERER, 'style/tokens.css'), 'utf8');
const THEMES = ['light', 'dark'] as const;

/** What is written in words, by the ground it stands on. */
const TEXT: Pairs = {
  desk: ['ink', 'ink-2', 'ink-3', 'accent', 'ok', 'warn', 'bad'],
  canvas: ['ink', 'ink-2', 'ink-3', 'accent', 'ok', 'warn', 'bad'],
  sheet: ['ink', 'ink-2', 'ink-3', 'accent', 'ok', 'warn', 'bad'],
  well: ['ink', 'ink-2', 'ink-3', 'accent', 'ok', 'warn', 'bad'],
  'accent-soft': ['ink', 'ink-2', 'ink-3', 'accent'],
  'ok-soft': ['ink', 'ink-2', 'ok'],
  'warn-soft': ['ink', 'ink-2', 'warn'],
  'bad-soft': ['ink', 'ink-2', 'accent', 'bad'],
  secret: ['on-secret', 'on-secret-2'],
  accent: ['on-accent'],
  'accent-hover': ['on-accent'],
  // A tooltip, and the number of a plate.
  ink: ['canvas'],
};

/** What is known by its shape: outlines of controls and plates that ask for something, glyphs, bars, the focus. */
const SHAPES: Pairs = {
  desk: ['control', 'focus', 'accent', 'ok', 'warn', 'bad'],
  canvas: ['control', 'focus', 'accent', 'ok', 'bad', 'ink-2', 'ink-3'],
  sheet: ['control', 'focus', 'accent', 'ok', 'warn', 'bad', 'ink-2', 'ink-3'],
  well: ['control', 'focus', 'accent', 'ink-3'],
  'accent-soft': ['focus', 'accent', 'ink-2'],
  'ok-soft': ['focus', 'ok'],
  'bad-soft': ['control', 'focus', 'bad'],
  secret: ['brass', 'on-secret-2'],
  accent: ['on-accent'],
};

/** Lines that only part or frame what is known without them, and what lies under a sheet: nothing is read from them. */
const DECORATION = ['line', 'edge', 'ok-edge', 'warn-edge', 'bad-edge', 'hatch', 'overlay'];

type Pairs = Readonly<Record<string, readonly string[]>>;
type Theme = (typeof THEMES)[number];

const COLOURS = new Map(
  [...TOKENS.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
);

/** WCAG 2.2, "relative luminance", with the threshold of sRGB. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function colour(name: string, theme: Theme): string {
  const found = COLOURS.get(name)?.[theme];
  if (found === undefined) throw new Error(`tokens.css has no colour ${name}`);
  return found;
}

/** Those under `least`, with what they have. */
function tooFaint(pairs: Pairs, least: number): readonly string[] {
  return THEMES.flatMap((theme) =>
    Object.entries(pairs).flatMap(([ground, names]) =>
      names.flatMap((name) => {
        const has = contrast(colour(name, theme), colour(ground, theme));
        return has >= least ? [] : [`${theme}: ${name} on ${ground} ${has.toFixed(2)}`];
      }),
    ),
  );
}

test('black on white is 21, a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#777777')).toBe(1);
  // The grey that just passes for text on white, and the one that just does not.
  expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
});

test('text has 4.5', () => expect(tooFaint(TEXT, 4.5)).toEqual([]));

test('what is known by its shape has 3', () => expect(tooFaint(SHAPES, 3)).toEqual([]));

/** Of every rule of every style sheet: its selector, and which colours it sets for what. */
interface Use {
  readonly where: string;
  readonly ink: readonly string[];
  readonly grounds: readonly string[];
  readonly lines: readonly string[];
}

const USES: readonly Use[] = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css') && !path.endsWith('tokens.css'))
  .flatMap((path) => {
    const css = readFileSync(join(RENDERER, path), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
    return [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
      where: `${path}: ${selector.trim()}`,
      ink: colours(body, /^(color|fill|stroke)$/),
      grounds: colours(body, /^background(-color)?$/),
      lines: colours(body, /^(border|outline|box-shadow)/),
    }));
  });

function colours(body: string, property: RegExp): readonly string[] {
  return body.split(';').flatMap((declaration) => {
    const [name = '', value = ''] = declaration.split(/:(.*)/s).map((part) => part.trim());
    if (!property.test(name)) return [];
    return [...value.matchAll(/var\(--([\w-]+)\)/g)].map(([, token]) => token ?? '').filter(isColour);
  });
}

function isColour(token: string): boolean {
  return COLOURS.has(token) || DECORATION.includes(token);
}

const GROUNDS = new Set([...Object.keys(TEXT), ...Object.keys(SHAPES)]);
const INKS = new Set([...Object.values(TEXT), ...Object.values(SHAPES)].flat());

describe('what the style sheets use is in these lists', () => {
  test('there is something to look at', () => expect(USES.length).toBeGreaterThan(200));

  test('every colour that something is written, filled or drawn in', () => {
    const known = new Set([...INKS, ...GROUNDS, ...DECORATION]);
    expect(
      USES.flatMap(({ where, ink }) => ink.filter((name) => !known.has(name)).map((name) => [where, name])),
    ).toEqual([]);
  });

  test('every outline', () => {
    const known = new Set([...Object.values(SHAPES).flat(), ...DECORATION]);
    const unknown = USES.flatMap(({ where, lines }) =>
      lines.filter((name) => !known.has(name)).map((name) => [where, name]),
    );
    expect(unknown).toEqual([]);
  });

  test('every ground: text or a shape is measured on it, or it is a shape itself', () => {
    const known = new Set([...GROUNDS, ...INKS, ...DECORATION]);
    const unknown = USES.flatMap(({ where, grounds }) =>
      grounds.filter((name) => !known.has(name)).map((name) => [where, name]),
    );
    expect(unknown).toEqual([]);
  });

  test('every pair that one rule sets', () => {
    const isMeasured = (ink: string, ground: string): boolean =>
      [TEXT, SHAPES].some((pairs) => pairs[ground]?.includes(ink) === true) || DECORATION.includes(ground);
    const unmeasured = USES.flatMap(({ where, ink, grounds }) =>
      grounds.flatMap((ground) =>
        ink
          .filter((name) => !DECORATION.includes(name) && !isMeasured(name, ground))
          .map((name) => [where, name, ground]),
      ),
    );
    expect(unmeasured).toEqual([]);
  });

  test('every colour of tokens.css', () => {
    const listed = new Set([...GROUNDS, ...INKS, ...DECORATION]);
    expect([...COLOURS.keys()].filter((name) => !listed.has(name))).toEqual([]);
  });
});
