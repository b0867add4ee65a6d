/**
 * Every built-in target: its good hand-over keeps its own demands, as it is planned and as it is read back from what
 * was written; and each of its demands catches a hand-over that breaks it.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { builtInTargets } from '#core/targets/built-in.ts';
import { RULE_NAMES } from '#core/targets/demand-schema.ts';
import { judgeDemands } from '#core/targets/demands.ts';
import type { HandOver } from '#core/targets/hand-over.ts';
import type { Demand, DemandName, TargetData } from '#shared/target.ts';
import { TargetMaterial } from '#test/support/target-material.ts';
import { requireTool } from '#test/support/tools.ts';
import { orderFor, planned, written } from './good.ts';
import { type Spoiled, SPOILERS } from './spoilers.ts';

// Some profiles derive keys by 100,000 rounds, several times.
vi.setConfig({ testTimeout: 30_000 });

describe.runIf(requireTool('openssl'))('each target', () => {
  let material: TargetMaterial;
  beforeAll(() => {
    material = new TargetMaterial();
  });
  afterAll(() => material.remove());

  /** By this demand alone, and as if every source confirmed it. */
  const judgedBy = (target: TargetData, demand: Demand, handOver: HandOver) =>
    judgeDemands({ ...target, demands: [demand], unconfirmed: [] }, handOver);

  describe.each(builtInTargets().map((target) => [target.id, target] as const))('%s', (_, target) => {
    it('takes its own good hand-over, planned and written', async () => {
      const order = await orderFor(target, material);
      const good = planned(target, order);
      expect(judgeDemands(target, good)).toEqual([]);
      const { files } = await written(target, order);
      expect(files.map(({ name }) => name)).toEqual(good.files.map(({ name }) => name));
      expect(judgeDemands(target, { ...good, files })).toEqual([]);
    });

    it.each(target.demands.map((demand) => [demand.rule, demand] as const))(
      'catches what breaks %s',
      async (rule, demand) => {
        const order = await orderFor(target, material);
        const good = planned(target, order);
        expect(judgedBy(target, demand, good)).toEqual([]);
        const spoil = SPOILERS[rule] as (spoiled: Spoiled<DemandName>) => HandOver | Promise<HandOver>;
        const bad = await spoil({
          demand,
          target,
          good,
          material,
          write: (more, files) => written(target, { ...order, ...more }, files),
        });
        const found = judgedBy(target, demand, bad);
        expect(found.length).toBeGreaterThan(0);
        const mayWarn = 'stated' in demand && !demand.stated;
        expect(found.every(({ severity }) => severity === (mayWarn ? 'warning' : 'blocker'))).toBe(true);
      },
    );
  });

  it('leaves no rule of the registry without a target or a test of its own', () => {
    const used = new Set(builtInTargets().flatMap(({ demands }) => demands.map(({ rule }) => rule)));
    expect(RULE_NAMES.filter((rule) => !used.has(rule))).toEqual(['client-auth', 'file-size']);
  });

  it.each<Demand>([{ rule: 'client-auth' }, { rule: 'file-size', most: 100_000 }])(
    'catches what breaks $rule, which only own targets use',
    async (demand) => {
      const target = { ...(builtInTargets().find(({ id }) => id === 'generic-pem') as TargetData), demands: [demand] };
      const order = await orderFor(target, material);
      const good = planned(target, order);
      expect(judgeDemands(target, good)).toEqual([]);
      const spoil = SPOILERS[demand.rule] as (spoiled: Spoiled<DemandName>) => HandOver | Promise<HandOver>;
      const bad = await spoil({
        demand,
        target,
        good,
        material,
        write: (more) => written(target, { ...order, ...more }),
      });
      const [first] = judgeDemands(target, bad);
      expect(first).toMatchObject({ severity: 'blocker' });
    },
  );

  it('warns where no source confirms a demand, and says so', async () => {
    const target = builtInTargets().find(({ id }) => id === 'google-certificate-manager') as TargetData;
    const good = planned(target, await orderFor(target, material));
    expect(judgeDemands(target, { ...good, leaf: material.bad.small.certificate })).toMatchObject([
      { code: 'KEY_SIZE_NOT_LISTED', severity: 'warning' },
      { code: 'TARGET_UNCONFIRMED', severity: 'info', facts: { demand: 'key-sizes' } },
    ]);
  });
});
