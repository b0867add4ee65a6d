/**
 * An upload target as data: what it demands, and the files it takes. A target is never code: its demands name rules of
 * a closed registry (rules.ts), its files are templates of ordered parts. A person's own targets have the same shape.
 */
import * as z from 'zod/mini';
import type { Demand, DemandName, FilePart, FileTemplate, TargetData } from '#shared/target.ts';
import type { TargetFlaw } from '#shared/target-flaw.ts';
import { demand } from './demand-schema.ts';
import { fileTemplate } from './file-schema.ts';
import { hostRule } from './host-rule-schema.ts';
import { contradiction } from './contradiction.ts';

export type { Demand, FileTemplate };
export type DemandRule = DemandName;
export type Part = FilePart;
export type Target = TargetData;

const MOST = 200;
const text = z.string().check(z.minLength(1), z.maxLength(500));
const texts = z.array(text).check(z.maxLength(MOST));

const group = z.strictObject({
  name: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  pattern: z.boolean(),
  optional: z.boolean(),
});

const target = z.strictObject({
  schema: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  version: z.int().check(z.gte(1)),
  date: z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/)),
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(80))),
  nicknames: z.prefault(texts, []),
  role: z.enum(['server', 'client', 'both', 'trust']),
  key: z.enum(['required', 'optional', 'never']),
  groups: z.prefault(z.array(group).check(z.maxLength(MOST)), [{ name: 'names', pattern: false, optional: false }]),
  hostRules: z.prefault(z.array(hostRule).check(z.maxLength(MOST)), []),
  demands: z.array(demand).check(z.maxLength(MOST)),
  files: z.array(fileTemplate).check(z.minLength(1), z.maxLength(MOST)),
  checklist: z.prefault(texts, []),
  sources: z.prefault(texts, []),
  unconfirmed: z.prefault(texts, []),
});

export type ReadTarget =
  { readonly ok: true; readonly value: Target } | { readonly ok: false; readonly flaw: TargetFlaw };

/** Reads a target from JSON, or says where it differs from the schema: the field, and what is wrong with it. */
export function readTarget(json: unknown): ReadTarget {
  const parsed = z.safeParse(target, json);
  if (!parsed.success) return { ok: false, flaw: flawOf(parsed.error.issues[0], json) };
  const { schema: _, ...data } = parsed.data;
  const flaw = contradiction(data);
  return flaw === null ? { ok: true, value: data } : { ok: false, flaw };
}

/** The first difference, in the closed list of words for it. */
function flawOf(issue: z.core.$ZodIssue | undefined, json: unknown): TargetFlaw {
  if (issue === undefined) return { at: '', reason: 'wrong-kind', allowed: [] };
  const at = issue.path.map(String).join('.');
  const isMissing = issue.path.length > 0 && valueAt(json, issue.path) === undefined;
  if (isMissing) return { at, reason: 'missing', allowed: allowedBy(issue) };
  switch (issue.code) {
    case 'unrecognized_keys':
      return { at: [at, issue.keys[0] ?? ''].filter((part) => part !== '').join('.'), reason: 'unknown', allowed: [] };
    case 'invalid_value':
    case 'invalid_union':
      return { at, reason: 'not-one-of', allowed: allowedBy(issue) };
    case 'too_small':
    case 'too_big':
      return { at, reason: issue.code === 'too_small' ? 'too-little' : 'too-much', allowed: [] };
    case 'invalid_format':
      return { at, reason: 'wrong-form', allowed: [] };
    default:
      return { at, reason: 'wrong-kind', allowed: [] };
  }
}

function allowedBy(issue: z.core.$ZodIssue): string[] {
  return issue.code === 'invalid_value' ? issue.values.map(String) : [];
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined,
    json,
  );
}
