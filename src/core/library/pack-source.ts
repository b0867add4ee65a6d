/** A pack as a source of a pool: what chains are built from beside what was given. */
import type { Failure } from '#shared/failure.ts';
import type { PoolMember, PoolSource } from '../chain/pool.ts';
import { attempt } from '../refusal.ts';
import type { Name } from '../x509/name.ts';
import type { Pack } from './pack.ts';

export interface PackUse {
  /** What its roots are trusted as; null: they are left out, for a library brings intermediates and no trust. */
  readonly roots: 'public' | 'organisation' | null;
  readonly intermediates: boolean;
  /** Is told what in the pack is damaged: that part is then left out. */
  readonly onDamage: (failure: Failure) => void;
}

export function packSource(pack: Pack, { roots, intermediates, onDamage }: PackUse): PoolSource {
  const found = (name: Name, identifier: string | null): PoolMember[] => [
    ...(roots === null
      ? []
      : pack.named('roots', name, identifier).map(({ certificate, distrust }): PoolMember => ({
          certificate,
          source: 'roots',
          file: null,
          anchor: roots,
          distrust,
        }))),
    ...(intermediates
      ? pack
          .named('intermediates', name, identifier)
          .map(({ certificate }): PoolMember => ({ certificate, source: 'library', file: null, anchor: null }))
      : []),
  ];
  return {
    named(name, identifier) {
      const members = attempt(() => found(name, identifier));
      if (members.ok) return members.value;
      onDamage(members.failure);
      return [];
    },
  };
}
