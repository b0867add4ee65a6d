/** The schema of one demand: the name of its rule and that rule's own parameters, no more and no less. */
import * as z from 'zod/mini';
import type { Demand, DemandFacts, DemandName } from '#shared/target.ts';

type Fields = Readonly<Record<string, z.ZodMiniType>>;

const bound = z.nullable(z.int().check(z.gte(0)));
const count = z.int().check(z.gte(1));
const words = z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.minLength(1), z.maxLength(50));
const part = z.enum(['leaf', 'intermediates', 'root', 'key', 'authorities']);

const PARAMETERS = {
  'key-type': { types: words, stated: z.boolean() },
  'key-size': { least: bound, most: bound },
  'key-sizes': { sizes: z.array(count).check(z.minLength(1)) },
  'key-curves': { curves: words },
  'key-octets': { most: count },
  'key-form': { form: z.enum(['pkcs1', 'pkcs8']) },
  'key-without-password': {},
  'key-with-password': {},
  'no-key': {},
  'chain-with-intermediates': {},
  'root-left-out': {},
  'root-included': {},
  'root-apart': {},
  'leaf-alone': {},
  order: { parts: z.array(part).check(z.minLength(2)) },
  'certificates-at-most': { most: count },
  'authorities-only': {},
  'unique-per-instance': {},
  'public-authority': { stated: z.boolean() },
  'not-self-signed': {},
  'issuer-named': {},
  'server-auth': {},
  'client-auth': {},
  'key-usage': { bits: words },
  signature: { algorithms: words },
  'not-an-authority': {},
  'an-authority': {},
  started: { days: z.int().check(z.gte(0)) },
  'ocsp-url-length': { most: count },
  'names-given': {},
  'name-lengths': { commonName: count, san: count },
  'no-wildcard': {},
  'host-named-exactly': {},
  'pfx-password': {},
  'pfx-profile': { profile: z.enum(['modern', 'compatible', 'legacy']) },
  'password-form': { least: bound, most: bound, ascii: z.boolean() },
  'friendly-name': { most: count },
  'file-size': { most: count },
  'file-endings-not': { endings: words },
  'plain-pem': {},
} as const satisfies { readonly [N in keyof DemandFacts]: { readonly [P in keyof DemandFacts[N]]: z.ZodMiniType } };

/** Every rule of the registry, by name. */
export const RULE_NAMES = Object.keys(PARAMETERS) as readonly (keyof typeof PARAMETERS)[];

/** What a discriminated union is built from; each option has its rule's own parameters besides. */
type Option = z.ZodMiniObject<{ rule: z.ZodMiniLiteral<DemandName> }, z.core.$strict>;

/** One option for each rule; `rule` tells which. */
export const demand = z.discriminatedUnion(
  'rule',
  RULE_NAMES.map((rule) =>
    z.strictObject({ rule: z.literal(rule), ...(PARAMETERS[rule] as Fields) }),
  ) as unknown as readonly [Option, ...Option[]],
) as unknown as z.ZodMiniType<Demand>;
