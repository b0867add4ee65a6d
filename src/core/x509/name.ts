/** Distinguished names (RFC 5280 4.1.2.4): shown in the order of RFC 4514, compared by RFC 5280 7.1. */
import { hex } from '../bytes.ts';
import { children, type Element } from '../der/element.ts';
import { fieldsOf } from '../der/fields.ts';
import { objectIdentifier } from '../der/primitive.ts';
import { SEQUENCE, SET } from '../der/tag.ts';
import { isString, text } from '../der/text.ts';

export interface Attribute {
  readonly oid: string;
  /** Null for a value that is no string. */
  readonly value: string | null;
  /** Of a value that is no string. */
  readonly element: Element | null;
}

const SHORT: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.42': 'GN',
  '2.5.4.97': 'organizationIdentifier',
  '1.2.840.113549.1.9.1': 'emailAddress',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
};

export class Name {
  readonly element: Element;
  /** One list per RDN, in the order of the encoding. */
  readonly rdns: readonly (readonly Attribute[])[];
  #key: string | null = null;

  constructor(element: Element) {
    this.element = element;
    fieldsOf(element, SEQUENCE);
    this.rdns = children(element, 10_000).map(attributes);
  }

  get isEmpty(): boolean {
    return this.rdns.length === 0;
  }

  /** The first value of an attribute type, given by its short name or dotted identifier. */
  first(type: string): string | null {
    const found = this.rdns.flat().find(({ oid }) => oid === type || SHORT[oid] === type);
    return found?.value ?? null;
  }

  /** The last common name: the most specific one, as readers took it when they still did. */
  get commonName(): string | null {
    return this.rdns.flat().findLast(({ oid }) => SHORT[oid] === 'CN')?.value ?? null;
  }

  /** What equal names share: strings without case, runs of spaces as one (RFC 5280 7.1, RFC 4518). */
  get comparable(): string {
    this.#key ??= this.rdns.map(comparableRdn).join('/');
    return this.#key;
  }

  /** RFC 4514, but in the order of the encoding, as openssl prints it and people read it: "C=DE, O=..., CN=...". */
  toString(): string {
    return this.rdns.map((rdn) => rdn.map(shown).join(' + ')).join(', ');
  }
}

/** Whether both have the same `comparable`; told from the end, where names of one house differ. */
export function isSameName(a: Name, b: Name): boolean {
  if (a.rdns.length !== b.rdns.length) return false;
  for (let i = a.rdns.length - 1; i >= 0; i--) {
    if (comparableRdn(a.rdns[i] ?? []) !== comparableRdn(b.rdns[i] ?? [])) return false;
  }
  return true;
}

function attributes(rdn: Element): readonly Attribute[] {
  fieldsOf(rdn, SET);
  return children(rdn, 100).map((element) => {
    const fields = fieldsOf(element, SEQUENCE);
    const oid = objectIdentifier(fields.any());
    const value = fields.any();
    return isString(value) ? { oid, value: text(value), element: null } : { oid, value: null, element: value };
  });
}

function comparableRdn(rdn: readonly Attribute[]): string {
  return rdn.map(comparableAttribute).toSorted().join('+');
}

const ASCII = /^[\x20-\x7e]*$/;

function comparableAttribute({ oid, value, element }: Attribute): string {
  if (value === null) return `${oid}=${encoded(element)}`;
  const plain = ASCII.test(value) ? value : value.normalize('NFKC');
  return `${oid}=${JSON.stringify(plain.toLowerCase().trim().replaceAll(/\s+/g, ' '))}`;
}

const STRUCTURE = /[\\,+"<>;]|^[ #]| $/;

/** RFC 4514 2.4: the characters that would be read as structure are escaped. */
function shown({ oid, value, element }: Attribute): string {
  const type = SHORT[oid] ?? oid;
  if (value === null) return `${type}=${encoded(element)}`;
  if (!STRUCTURE.test(value)) return `${type}=${value}`;
  return `${type}=${value
    .replaceAll(/[\\,+"<>;]/g, '\\$&')
    .replace(/^[ #]/, '\\$&')
    .replace(/ $/, '\\ ')}`;
}

function encoded(element: Element | null): string {
  return `#${hex(element?.whole ?? new Uint8Array())}`;
}
