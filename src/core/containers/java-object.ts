/**
 * Steps over one serialized Java object (Java Object Serialization Specification 6.4). JCEKS keeps its secret keys so, and
 * writes no length beside them: what follows can only be found by walking through. Nothing is made of what is met.
 */
import { damaged } from '../refusal.ts';
import type { JavaReader } from './java-stream.ts';

const STREAM_MAGIC = 0xaced0005;
const FIRST_HANDLE = 0x7e0000;
/** Objects inside objects, and classes above a class: a sealed secret key has three of each. */
const MAX_DEPTH = 32;

/** TC_ constants. */
const NULL = 0x70;
const REFERENCE = 0x71;
const CLASS_DESCRIPTION = 0x72;
const OBJECT = 0x73;
const STRING = 0x74;
const ARRAY = 0x75;
const CLASS = 0x76;
const BLOCK_DATA = 0x77;
const END_BLOCK_DATA = 0x78;
const BLOCK_DATA_LONG = 0x7a;
const ENUM = 0x7e;

/** SC_ flags of a class: it has written something of its own after its fields; it has fields at all. */
const WRITE_METHOD = 0x01;
const SERIALIZABLE = 0x02;

interface ClassDescription {
  readonly name: string;
  readonly flags: number;
  /** The type codes of its fields, in the order of their values. */
  readonly fields: readonly string[];
  readonly above: ClassDescription | null;
}

/** Octets of a value by the type code of its field; objects and arrays stand as contents of their own. */
const PRIMITIVES: Readonly<Record<string, number>> = { B: 1, Z: 1, C: 2, S: 2, I: 4, F: 4, D: 8, J: 8 };

/** Refuses DAMAGED for what is no stream of one object, and for the parts of the specification that need the class itself. */
export function skipJavaObject(stream: JavaReader): void {
  if (stream.u32() !== STREAM_MAGIC) damaged('wrong-value', stream.at);
  new ObjectSkipper(stream).content(0);
}

class ObjectSkipper {
  readonly #stream: JavaReader;
  /** What later references may stand for; only classes matter. */
  readonly #handles: (ClassDescription | null)[] = [];

  constructor(stream: JavaReader) {
    this.#stream = stream;
  }

  /** One object, string, array, class or run of block data; answers its kind. */
  content(depth: number): number {
    if (depth > MAX_DEPTH) damaged('wrong-length', this.#stream.at);
    const kind = this.#stream.u8();
    switch (kind) {
      case NULL:
      case END_BLOCK_DATA:
        break;
      case REFERENCE:
        this.#stream.u32();
        break;
      case CLASS_DESCRIPTION:
        this.#describedClass(depth);
        break;
      case CLASS:
        this.#classOf(depth);
        this.#handles.push(null);
        break;
      case OBJECT:
        this.#object(depth);
        break;
      case STRING:
        this.#handles.push(null);
        this.#stream.utf();
        break;
      case ARRAY:
        this.#array(depth);
        break;
      case ENUM:
        this.#classOf(depth);
        this.#handles.push(null);
        this.content(depth + 1);
        break;
      case BLOCK_DATA:
        this.#stream.octets(this.#stream.u8());
        break;
      case BLOCK_DATA_LONG:
        this.#stream.block();
        break;
      default:
        damaged('wrong-value', this.#stream.at - 1);
    }
    return kind;
  }

  #object(depth: number): void {
    const described = this.#classOf(depth);
    this.#handles.push(null);
    const lineage: ClassDescription[] = [];
    for (let one = described; one !== null; one = one.above) {
      if (lineage.length > MAX_DEPTH) damaged('wrong-length', this.#stream.at);
      lineage.unshift(one);
    }
    for (const { flags, fields } of lineage) {
      if ((flags & SERIALIZABLE) === 0) damaged('wrong-value', this.#stream.at);
      for (const type of fields) this.#value(type, depth);
      if ((flags & WRITE_METHOD) !== 0) this.#annotation(depth);
    }
  }

  #array(depth: number): void {
    const described = this.#classOf(depth) ?? damaged('wrong-value', this.#stream.at);
    this.#handles.push(null);
    const type = described.name.charAt(1);
    const octets = PRIMITIVES[type];
    const count = this.#stream.u32();
    if (octets !== undefined) this.#stream.octets(octets * count);
    else for (let left = count; left > 0; left--) this.#value(type, depth);
  }

  #value(type: string, depth: number): void {
    const octets = PRIMITIVES[type];
    if (octets === undefined) this.content(depth + 1);
    else this.#stream.octets(octets);
  }

  #annotation(depth: number): void {
    while (this.content(depth + 1) !== END_BLOCK_DATA);
  }

  /** The class description that must stand here, in full or by reference. */
  #classOf(depth: number): ClassDescription | null {
    if (depth > MAX_DEPTH) damaged('wrong-length', this.#stream.at);
    const start = this.#stream.at;
    switch (this.#stream.u8()) {
      case NULL:
        return null;
      case REFERENCE:
        return this.#handles[this.#stream.u32() - FIRST_HANDLE] ?? damaged('wrong-value', start);
      case CLASS_DESCRIPTION:
        return this.#describedClass(depth);
      default:
        return damaged('wrong-value', start);
    }
  }

  #describedClass(depth: number): ClassDescription {
    const name = this.#stream.utf();
    this.#stream.octets(8); // serialVersionUID
    const handle = this.#handles.push(null) - 1;
    const flags = this.#stream.u8();
    const fields: string[] = [];
    for (let left = this.#stream.u16(); left > 0; left--) {
      const type = String.fromCharCode(this.#stream.u8());
      this.#stream.utf();
      if (PRIMITIVES[type] === undefined) this.content(depth + 1);
      fields.push(type);
    }
    this.#annotation(depth);
    const described = { name, flags, fields, above: this.#classOf(depth + 1) };
    this.#handles[handle] = described;
    return described;
  }
}
