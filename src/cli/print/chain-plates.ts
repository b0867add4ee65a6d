/** What stands on each plate of a chain. */
import type { CertificateView, ChainView, MissingIssuer } from '#shared/answers.ts';
import { shortName } from '#words/subject.ts';
import type { Words } from '#words/words.ts';
import type { Plate } from './plate.ts';
import { mark, type Style } from './style.ts';

/** What is known of the certificates, and the time it is judged at. */
interface Known {
  readonly known: ReadonlyMap<string, CertificateView>;
  readonly at: number;
}

/** A certificate that is written: its number in the file, its role, where it came from, how long it lasts. */
export function memberPlate(chain: ChainView, i: number, { known, at }: Known, words: Words): Plate {
  const sha256 = chain.path[i] ?? '';
  const role = words.nouns.roles[i === 0 ? 'leaf' : 'intermediate'];
  return {
    spine: String(i + 1),
    title: title(known, sha256),
    lines: [`${role}, ${origin(chain, i, known, words)}`, ...validity(known.get(sha256), at, words)],
    kind: 'seated',
  };
}

/** The root: known, and not written. */
export function rootPlate(chain: ChainView, { known, at }: Known, words: Words): Plate {
  const i = chain.path.length - 1;
  const sha256 = chain.path[i] ?? '';
  const { rootLeftOut, anchors } = words.terminal.chain;
  const trust = chain.anchor === null ? [] : [anchors[chain.anchor]];
  return {
    spine: '-',
    title: title(known, sha256),
    lines: [`${rootLeftOut}, ${origin(chain, i, known, words)}`, ...trust, ...validity(known.get(sha256), at, words)],
    kind: 'dashed',
  };
}

/** The gap, named, with the whole address to fetch what is missing. */
export function gapPlate({ issuer, authorityKeyId, caIssuers }: MissingIssuer, words: Words, style: Style): Plate {
  const { missing, addresses, noAddress, issuerKey } = words.terminal.chain;
  const where = caIssuers.length === 0 ? [noAddress] : [addresses, ...caIssuers];
  return {
    spine: mark(style, 'missing'),
    title: shortName(issuer) ?? issuer,
    lines: [missing, ...where, ...(authorityKeyId === null ? [] : [issuerKey, authorityKeyId])],
    kind: 'dashed',
  };
}

function title(known: Known['known'], sha256: string): string {
  return shortName(known.get(sha256)?.subject ?? '') ?? sha256;
}

function origin(chain: ChainView, i: number, known: Known['known'], { terminal }: Words): string {
  const source = chain.sources[i] ?? 'given';
  const file = known.get(chain.path[i] ?? '')?.file ?? null;
  return source === 'given' && file !== null ? terminal.chain.fromFile(file) : terminal.chain.sources[source];
}

function validity(certificate: CertificateView | undefined, at: number, { terminal }: Words): string[] {
  if (certificate === undefined) return [];
  return [terminal.validity(Date.parse(certificate.notBefore), Date.parse(certificate.notAfter), at)];
}
