/** `chain`: each chain as plates stacked, leaf first, so that it reads from top to bottom: "... signed by ...". */
import type { CertificateView, ChainAnswer, ChainView, Problem } from '#shared/answers.ts';
import { shortName } from '#words/subject.ts';
import type { Words } from '#words/words.ts';
import { harmless } from '#words/harmless.ts';
import { page, paragraph, section } from './paragraph.ts';
import { gapPlate, memberPlate, rootPlate } from './chain-plates.ts';
import { type Plate, plateBody, plateEdge, plateJoint, plateWidth } from './plate.ts';
import { problemLines } from './problems.ts';
import { type Mark, mark, paint, type Style } from './style.ts';
import { displayWidth } from './width.ts';
import { writtenLines } from './written.ts';

export function printChain(answer: ChainAnswer, words: Words, style: Style): string {
  const { chains, certificates, problems, at, library, carryCard } = harmless(answer);
  const known = new Map(certificates.map((certificate) => [certificate.sha256, certificate]));
  const drawn = chains.flatMap((chain) => chainLines(chain, { known, problems, at: Date.parse(at) }, words, style));
  return page([
    ...(chains.length === 0 ? [words.terminal.chain.none] : drawn),
    ...section(words.terminal.chain.unused, unusedLines(chains, known, style), style),
    ...problemLines(problems, words, style),
    ...(carryCard === null ? [] : writtenLines([carryCard], words, style)),
    '',
    ...libraryLines(library, words, style),
    ...paragraph(words.terminal.judgedAt(Date.parse(at)), style, { tone: 'faint' }),
  ]);
}

/** The lists beside the inputs, each with its date: an old one knows less. */
function libraryLines(library: ChainAnswer['library'], { terminal }: Words, style: Style): string[] {
  const { used, list } = terminal.library;
  const lists = library.map(({ source, date }) => list(source, Date.parse(date)));
  return lists.length === 0 ? [] : paragraph(used(lists), style, { tone: 'faint' });
}

export interface Drawing {
  readonly known: ReadonlyMap<string, CertificateView>;
  readonly problems: readonly Problem[];
  readonly at: number;
}

const VERDICTS: { readonly [V in ChainView['verdict']]: Mark } = { valid: 'ok', incomplete: 'warn', invalid: 'bad' };

function chainLines(chain: ChainView, drawing: Drawing, words: Words, style: Style): string[] {
  const { verdict } = words.terminal.chain;
  const name = nameIn(drawing.known, chain.leaf);
  const sentence = paragraph(verdict(chain.verdict, chain.anchor), style, {
    lead: `${mark(style, VERDICTS[chain.verdict])} `,
  });
  return [
    '',
    paint(style, 'strong', name),
    ...sentence,
    ...stack(chain, drawing, words, style),
    ...otherLines(chain, drawing, words, style),
  ];
}

/** A person chooses from a few; the JSON has all of them. */
const MOST_OTHERS = 5;

function otherLines(chain: ChainView, { known }: Drawing, words: Words, style: Style): string[] {
  const { alternatives, alternative } = words.terminal.chain;
  if (chain.alternatives.length === 0) return [];
  const lines = chain.alternativeReasons.slice(0, MOST_OTHERS).flatMap(({ path, reason }) => {
    const text = alternative(path.length, nameIn(known, path.at(-1) ?? ''), words.pathReasons[reason]);
    return paragraph(text, style, { lead: `  ${mark(style, 'info')} ` });
  });
  return [alternatives(chain.alternatives.length), ...lines];
}

/** The plates of what is written, one on the other; below them, moved to the right, the root or the gap. */
function stack(chain: ChainView, drawing: Drawing, words: Words, style: Style): string[] {
  const width = plateWidth(style);
  const written = chain.path.filter((sha256, i) => i === 0 || !isRoot(drawing, sha256));
  const lines = [plateEdge(style, 'seated', 'top', width)];
  for (const [i, sha256] of written.entries()) {
    lines.push(...plateBody(style, memberPlate(chain, i, drawing, words), width));
    const hasNext = i + 1 < chain.path.length || chain.missing !== null;
    if (!hasNext) continue;
    const [text, columns] = joint(sha256, i + 1 < chain.path.length, drawing, words, style);
    if (i + 1 < written.length) lines.push(plateJoint(style, text, columns, width));
    else lines.push(plateEdge(style, 'seated', 'bottom', width), `    ${text}`);
  }
  const below = belowPlate(chain, written.length, drawing, words, style);
  if (below === null) return [...lines, plateEdge(style, 'seated', 'bottom', width)];
  const box = [
    plateEdge(style, 'dashed', 'top', width - 4),
    ...plateBody(style, below, width - 4),
    plateEdge(style, 'dashed', 'bottom', width - 4),
  ];
  return [...lines, ...box.map((line) => `    ${line}`)];
}

function belowPlate(chain: ChainView, written: number, drawing: Drawing, words: Words, style: Style): Plate | null {
  if (chain.missing !== null) return gapPlate(chain.missing, words, style);
  return written < chain.path.length ? rootPlate(chain, drawing, words) : null;
}

/** Painted text and its columns. */
function joint(sha256: string, isThere: boolean, { problems }: Drawing, words: Words, style: Style): [string, number] {
  const { signedBy, signatureWrong } = words.terminal.chain;
  const isWrong = problems.some(({ code, facts }) => code === 'SIGNATURE_WRONG' && facts.sha256 === sha256);
  const text = isWrong
    ? `${mark(style, 'bad')} ${signatureWrong}`
    : `${mark(style, isThere ? 'ok' : 'warn')} ${signedBy}`;
  return [text, displayWidth(text)];
}

function unusedLines(chains: readonly ChainView[], known: Drawing['known'], style: Style): string[] {
  const inChains = new Set(chains.flatMap(({ path }) => path));
  const unused = new Set(chains.flatMap((chain) => chain.unused).filter((sha256) => !inChains.has(sha256)));
  return [...unused].flatMap((sha256) =>
    paragraph(nameIn(known, sha256), style, { lead: `  ${mark(style, 'info')} ` }),
  );
}

function isRoot({ known }: Drawing, sha256: string): boolean {
  const certificate = known.get(sha256);
  return certificate !== undefined && certificate.isCa && certificate.subject === certificate.issuer;
}

function nameIn(known: Drawing['known'], sha256: string): string {
  return shortName(known.get(sha256)?.subject ?? '') ?? sha256;
}
