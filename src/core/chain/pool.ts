/**
 * What paths are built from: everything given, the library and the roots, found by subject (RFC 5280 7.1).
 * One member per certificate, whatever number of files it came in. Packs are asked for a name when it is first wanted.
 */
import type { Certificate } from '../x509/certificate.ts';
import type { Name } from '../x509/name.ts';
import type { RevocationList } from '../x509/revocation-list.ts';
import { Revocations } from './revocations.ts';
import { Signatures } from './signatures.ts';

export type Source = 'given' | 'library' | 'roots';

export interface PoolMember {
  readonly certificate: Certificate;
  readonly source: Source;
  /** The file it was given in; null where it came from a pack. */
  readonly file: string | null;
  /** What trusts it: null for everything that is no trust anchor, also for a root that was only given. */
  readonly anchor: 'public' | 'organisation' | null;
  /** From when on its programme stops trusting it, in milliseconds since 1970 UTC, where that is known. */
  readonly distrust?: number | null;
}

/** Where further members are looked up, such as a pack on disk. */
export interface PoolSource {
  /** Those whose subject is `name`; where there are too many of them, those with this key identifier (hex) at least. */
  readonly named: (name: Name, keyIdentifier: string | null) => readonly PoolMember[];
}

/** Where copies meet, the first of these is what `source` and `file` say. */
const PRECEDENCE: readonly Source[] = ['given', 'roots', 'library'];

export class Pool {
  /** Every signature verified so far: shared by all chains built from this pool. */
  readonly signatures = new Signatures();
  /** The revocation lists that were given. */
  readonly revocations: Revocations;
  readonly #members = new Map<string, PoolMember>();
  readonly #bySubject = new Map<string, Map<string, PoolMember>>();
  readonly #sources: readonly PoolSource[];
  readonly #asked = new Set<string>();

  constructor(
    members: Iterable<PoolMember>,
    sources: readonly PoolSource[] = [],
    lists: readonly RevocationList[] = [],
  ) {
    this.#sources = sources;
    this.revocations = new Revocations(lists);
    for (const member of members) this.#add(member);
  }

  /** The member that holds this certificate; one given from outside the pool counts as given. */
  memberOf(certificate: Certificate): PoolMember {
    this.#ask(certificate.subject, certificate.subjectKeyIdentifier);
    return this.#members.get(certificate.sha256) ?? { certificate, source: 'given', file: null, anchor: null };
  }

  /** Everything whose subject is `name`; `keyIdentifier`, in hex, is the one that is looked for. */
  named(name: Name, keyIdentifier: string | null = null): readonly PoolMember[] {
    this.#ask(name, keyIdentifier);
    return [...(this.#bySubject.get(name.comparable)?.values() ?? [])];
  }

  #ask(name: Name, keyIdentifier: string | null): void {
    if (this.#sources.length === 0) return;
    const question = `${keyIdentifier ?? ''} ${name.comparable}`;
    if (this.#asked.has(question)) return;
    this.#asked.add(question);
    for (const source of this.#sources) for (const member of source.named(name, keyIdentifier)) this.#add(member);
  }

  #add(member: PoolMember): void {
    const { sha256, subject } = member.certificate;
    const known = this.#members.get(sha256);
    const kept = known === undefined ? member : merged(known, member);
    this.#members.set(sha256, kept);
    const named = this.#bySubject.get(subject.comparable);
    if (named === undefined) this.#bySubject.set(subject.comparable, new Map([[sha256, kept]]));
    else named.set(sha256, kept);
  }
}

/** A given copy wins over one from a pack; trust is never lost by being given as well. */
function merged(a: PoolMember, b: PoolMember): PoolMember {
  const shown = PRECEDENCE.indexOf(b.source) < PRECEDENCE.indexOf(a.source) ? b : a;
  return { ...shown, anchor: a.anchor ?? b.anchor, distrust: a.distrust ?? b.distrust ?? null };
}
