/** A report laid out: what stands under which heading, before it becomes HTML or Markdown. Texts are harmless already. */

export interface Document {
  readonly language: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly mark?: Mark }
  /** Label and value. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'problems'; readonly problems: readonly DocumentProblem[] }
  /** Boxes, ticked or to be ticked by hand. */
  | { readonly kind: 'boxes'; readonly boxes: readonly { readonly text: string; readonly ticked: boolean }[] }
  | { readonly kind: 'chain'; readonly title: string; readonly plates: readonly Plate[] }
  /** An image in SVG that the program drew, of what the text says as well: only where pages have images. */
  | { readonly kind: 'picture'; readonly svg: string }
  | { readonly kind: 'commands'; readonly lines: readonly string[] }
  /** To be filled in by hand. */
  | { readonly kind: 'signature'; readonly label: string };

export type Mark = 'good' | 'bad';

export interface DocumentProblem {
  readonly severity: string;
  readonly message: string;
  readonly remedy: string;
}

export interface Plate {
  readonly title: string;
  readonly notes: readonly string[];
  /** What joins it to the next; null for the last. */
  readonly joint: string | null;
}
