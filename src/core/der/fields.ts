/** Walks the fields of a SEQUENCE or SET in the order its ASN.1 definition names them. */
import { damaged } from '../refusal.ts';
import { type Element, readElement } from './element.ts';

export class Fields {
  readonly #parent: Element;
  #at: number;

  constructor(parent: Element) {
    this.#parent = parent;
    this.#at = parent.contentStart;
  }

  get isEmpty(): boolean {
    return this.#at >= this.#parent.contentEnd;
  }

  /** The next field without taking it, or null at the end. */
  peek(): Element | null {
    return this.isEmpty ? null : readElement(this.#parent.bytes, this.#at, this.#parent.contentEnd);
  }

  /** Takes the next field, of any type. Refuses DAMAGED missing-field at the end. */
  any(): Element {
    const field = this.peek() ?? damaged('missing-field', this.#at);
    this.#at = field.end;
    return field;
  }

  /** Takes the next field, which must have this identifier octet. */
  take(tag: number): Element {
    const field = this.any();
    if (field.tag !== tag) damaged('wrong-tag', field.start);
    return field;
  }

  /** Takes the next field if it has this identifier octet, as for OPTIONAL and DEFAULT. */
  optional(tag: number): Element | null {
    const field = this.peek();
    if (field === null || field.tag !== tag) return null;
    this.#at = field.end;
    return field;
  }

  /** Says that the definition ends here. */
  end(): void {
    if (!this.isEmpty) damaged('trailing-bytes', this.#at);
  }
}

/** The fields of `element`, which must have the identifier octet `tag`. */
export function fieldsOf(element: Element, tag: number): Fields {
  if (element.tag !== tag) damaged('wrong-tag', element.start);
  return new Fields(element);
}
