/** The schema of one file of a target. Names are safe on every system: no folders, nothing hidden, no blanks. */
import * as z from 'zod/mini';

const name = z.string().check(z.regex(/^[A-Za-z0-9{][A-Za-z0-9{}_-]*(\.[A-Za-z0-9{}_-]+)*$/), z.maxLength(80));
const certificate = z.enum(['leaf', 'intermediates', 'root', 'authorities']);
const part = z.enum(['leaf', 'intermediates', 'root', 'key', 'authorities']);
const parts = z.array(part).check(z.minLength(1), z.maxLength(5));
const alias = z.optional(z.string().check(z.regex(/^[A-Za-z0-9._-]{0,60}$/)));
const keyWrapping = z.optional(z.enum(['traditional', 'pkcs8', 'encrypted', 'encrypted-scrypt']));

export const fileTemplate = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('pem'), name, parts, key: keyWrapping }),
  z.strictObject({
    format: z.literal('pkcs12'),
    name,
    parts,
    profile: z.optional(z.enum(['modern', 'compatible', 'legacy'])),
    iterations: z.optional(z.int().check(z.gte(1_000), z.lte(10_000_000))),
    pbmac1: z.optional(z.boolean()),
    text: z.optional(z.boolean()),
    alias,
  }),
  z.strictObject({ format: z.literal('jks'), name, parts, alias }),
  z.strictObject({
    format: z.literal('pkcs7'),
    name,
    parts: z.array(certificate).check(z.minLength(1)),
    text: z.optional(z.boolean()),
  }),
  z.strictObject({ format: z.literal('der'), name, parts: z.array(part).check(z.minLength(1), z.maxLength(1)) }),
  z.strictObject({
    format: z.literal('yaml'),
    name,
    parts,
    key: z.optional(z.enum(['traditional', 'pkcs8'])),
  }),
]);
