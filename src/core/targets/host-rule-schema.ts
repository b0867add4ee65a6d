/** The schema of one rule for wanted names (#shared/host-rule.ts). */
import * as z from 'zod/mini';

const groups = z.nullable(z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(50)));
const label = z.string().check(z.regex(/^[a-z0-9-]{1,63}$/));
const count = z.int().check(z.gte(1), z.lte(127));

export const hostRule = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('first-label-length'), groups, least: count }),
  z.strictObject({ rule: z.literal('no-underscore'), groups }),
  z.strictObject({
    rule: z.literal('label-not-reserved'),
    groups,
    labels: z.array(label).check(z.minLength(1), z.maxLength(500)),
  }),
  z.strictObject({ rule: z.literal('label-unlike'), groups, label, distance: count }),
  z.strictObject({ rule: z.literal('same-parent'), groups }),
  z.strictObject({ rule: z.literal('label-count'), groups, least: count, most: count }),
]);
