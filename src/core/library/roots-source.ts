/** Roots that a person confirmed, as a source of a pool. */
import type { PoolMember, PoolSource } from '../chain/pool.ts';
import type { Certificate } from '../x509/certificate.ts';

export function rootsSource(roots: readonly Certificate[]): PoolSource {
  return {
    named: ({ comparable }) =>
      roots
        .filter(({ subject }) => subject.comparable === comparable)
        .map((certificate): PoolMember => ({ certificate, source: 'roots', file: null, anchor: 'organisation' })),
  };
}
