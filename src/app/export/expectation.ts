import type { FileTemplate } from '#shared/target.ts';
import type { HandedPart } from '#core/targets/hand-over.ts';

/** What a file must hold, as plain data that can cross to another process: nothing in it is secret. */
export interface Expectation {
  readonly name: string;
  readonly template: FileTemplate;
  /** In the order of the file: a certificate's DER, or a key's SubjectPublicKeyInfo. */
  readonly things: readonly ExpectedThing[];
}

export interface ExpectedThing {
  readonly kind: 'certificate' | 'private-key';
  readonly der: Uint8Array;
  /** Which part of the hand-over it is. */
  readonly part: HandedPart['part'];
}
