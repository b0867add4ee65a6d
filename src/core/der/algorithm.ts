/** AlgorithmIdentifier (RFC 5280 4.1.1.2): what it names, and its parameters as they stand. */
import type { Element } from './element.ts';
import { fieldsOf } from './fields.ts';
import { objectIdentifier } from './primitive.ts';
import { SEQUENCE } from './tag.ts';

export interface AlgorithmIdentifier {
  readonly oid: string;
  /** Null where the field is absent; an encoded NULL is an element. */
  readonly parameters: Element | null;
  /** The whole AlgorithmIdentifier. */
  readonly element: Element;
}

export function algorithmIdentifier(element: Element): AlgorithmIdentifier {
  const fields = fieldsOf(element, SEQUENCE);
  const oid = objectIdentifier(fields.any());
  return { oid, parameters: fields.peek(), element };
}
