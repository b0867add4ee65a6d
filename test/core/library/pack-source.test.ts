import type { Failure } from '#shared/failure.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { buildChain, type Chain } from '#core/chain/chain.ts';
import { Pool, type PoolMember } from '#core/chain/pool.ts';
import { bytesOf, Pack } from '#core/library/pack.ts';
import { packSource, type PackUse } from '#core/library/pack-source.ts';
import { type PackEntry, writePack } from '#core/library/write-pack.ts';
import { codes, given } from '#test/core/chain/given.ts';
import { NOW } from '#test/support/openssl-tree.ts';
import { entry, makeFamily } from './packs.ts';

const DAY = 86_400_000;
const family = makeFamily();
const { root, intermediate, leaf } = family;

afterAll(() => family.remove());

function packOf(intermediates: readonly PackEntry[], roots: readonly PackEntry[]): Pack {
  return new Pack(bytesOf(writePack({ name: 'list', date: NOW, intermediates, roots })));
}

const ALL: PackUse = { roots: 'public', intermediates: true, onDamage: () => undefined };

function chainFrom(pack: Pack, use: Partial<PackUse> = {}, others: readonly PoolMember[] = []): Chain {
  const pool = new Pool([given(leaf.certificate), ...others], [packSource(pack, { ...ALL, ...use })]);
  return buildChain(leaf.certificate, pool, { at: NOW, purpose: 'server', trust: 'anchors-only' });
}

describe('a pack behind a pool', () => {
  test('completes a chain from the leaf alone, and says what came from where', () => {
    const chain = chainFrom(packOf([entry(intermediate)], [entry(root)]));
    expect(chain).toMatchObject({ verdict: 'valid', anchor: 'public', findings: [] });
    expect(chain.path.map(({ source }) => source)).toEqual(['given', 'library', 'roots']);
  });

  test('a root that was given as well is trusted all the same, and shown as given', () => {
    const chain = chainFrom(packOf([entry(intermediate)], [entry(root)]), {}, [given(root.certificate)]);
    expect(chain).toMatchObject({ verdict: 'valid', anchor: 'public' });
    expect(chain.path.map(({ source }) => source)).toEqual(['given', 'library', 'given']);
  });

  test('its roots are trusted by nobody unless that was asked for', () => {
    const pack = packOf([entry(intermediate), entry(root)], [entry(root)]);
    const chain = chainFrom(pack, { roots: null });
    expect(chain).toMatchObject({ verdict: 'incomplete', anchor: null });
    expect(chain.path).toHaveLength(2);
  });

  test('without its intermediates the roots still stand', () => {
    const pack = packOf([entry(intermediate)], [entry(root)]);
    expect(chainFrom(pack, { intermediates: false })).toMatchObject({ verdict: 'incomplete' });
    const chain = chainFrom(pack, { intermediates: false }, [given(intermediate.certificate)]);
    expect(chain).toMatchObject({ verdict: 'valid', anchor: 'public' });
  });

  test('what is damaged is left out and told', () => {
    const octets = writePack({ name: '', date: 0, intermediates: [entry(intermediate)], roots: [entry(root)] });
    octets[octets.length - 40] = (octets.at(-40) ?? 0) ^ 1;
    const told: Failure[] = [];
    const chain = chainFrom(new Pack(bytesOf(octets)), { onDamage: (failure) => told.push(failure) });
    expect(chain.verdict).toBe('incomplete');
    expect(told[0]).toMatchObject({ code: 'DAMAGED', facts: { what: 'library' } });
  });

  test('each name is looked up once, however many chains there are', () => {
    const pack = packOf([entry(intermediate)], [entry(root)]);
    const pool = new Pool([given(leaf.certificate)], [packSource(pack, ALL)]);
    const options = { at: NOW, purpose: 'server', trust: 'anchors-only' } as const;
    buildChain(leaf.certificate, pool, options);
    const { reads } = pack.cost;
    buildChain(leaf.certificate, pool, options);
    expect(pack.cost.reads).toBe(reads);
  });
});

describe('the date from which a root is distrusted', () => {
  const withDate = (distrust: number | null): Chain =>
    chainFrom(packOf([entry(intermediate)], [entry(root, distrust)]));
  const { notBefore, notAfter, sha256 } = leaf.certificate;

  test('is found when it comes before the end of the leaf; the path stands', () => {
    const chain = withDate(NOW + DAY);
    expect(chain.verdict).toBe('valid');
    const facts = { distrust: NOW + DAY, leafNotBefore: notBefore, leafNotAfter: notAfter };
    const { sha256: digest } = root.certificate;
    expect(chain.findings).toMatchObject([
      { code: 'ROOT_DISTRUSTED', severity: 'error', facts: { ...facts, sha256: digest, role: 'root' } },
    ]);
    expect(digest).not.toBe(sha256);
  });

  test('is nothing to speak of when it comes later, or is not known', () => {
    expect(codes(withDate(notAfter))).toEqual([]);
    expect(codes(withDate(null))).toEqual([]);
  });
});
