/**
 * A manifest: many hand-overs in one file, without any secret in it. The schema is the type, and is published as
 * docs/manifest.schema.json. Paths in it are relative to the manifest.
 */
import * as z from 'zod/mini';
import { FIXES } from '#shared/finding.ts';
import type { HostGroup } from '#shared/host.ts';
import type { ManifestFlaw } from '#shared/manifest.ts';
import { PLAIN_GROUP } from '../workspace/host-findings.ts';

const MOST_BUNDLES = 1_000;
const MOST_NAMES = 10_000;
const MOST_TICKS = 100;

const text = z.string().check(z.minLength(1), z.maxLength(4_096));
/** Where a password stands: never the password itself. */
const passwordPlace = z.union([z.strictObject({ file: text }), z.strictObject({ env: text })]);
const names = z.array(text).check(z.maxLength(MOST_NAMES));

const bundle = z.strictObject({
  /** What it is called in the summary. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Files and folders to read. */
  files: z.array(text).check(z.minLength(1)),
  /** The id of a target, or a file that describes one. */
  target: text,
  /** The folder to write to. */
  out: text,
  /** Names that must be covered: a list, or a list for each group of the target. */
  hosts: z.optional(z.union([names, z.record(text, names)])),
  leaf: z.optional(text),
  /** The name of the files, in place of the first name in the certificate. */
  fileName: z.optional(text),
  /** Bundles of the same instance may share their certificate. */
  instance: z.optional(text),
  accept: z.optional(z.array(z.strictObject({ code: text, reason: z.optional(z.string()) }))),
  /** Changes to the plan that are made, or taken back. */
  fixes: z.optional(z.partialRecord(z.enum(FIXES), z.boolean())),
  /** What the entry of a store is called. */
  friendlyName: z.optional(text),
  /** Items of the target's checklist that were seen to. */
  ticks: z.optional(z.array(text).check(z.maxLength(MOST_TICKS))),
  passwords: z.optional(z.array(passwordPlace)),
  outPassword: z.optional(z.union([passwordPlace, z.enum(['generate', 'generate-words'])])),
});

const manifest = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.literal(1),
  bundles: z.array(bundle).check(z.minLength(1), z.maxLength(MOST_BUNDLES)),
});

export type Manifest = z.infer<typeof manifest>;
export type ManifestBundle = Manifest['bundles'][number];
export type PasswordPlace = z.infer<typeof passwordPlace>;

export type ReadManifest =
  { readonly ok: true; readonly value: Manifest } | { readonly ok: false; readonly flaw: ManifestFlaw };

/** Checks what a manifest's text says; the first thing that is wrong is told by its place. */
export function readManifest(value: unknown): ReadManifest {
  const parsed = z.safeParse(manifest, value, { reportInput: true });
  if (!parsed.success) return { ok: false, flaw: flawOf(parsed.error.issues[0]) };
  const seen = new Set<string>();
  for (const [i, { name }] of parsed.data.bundles.entries()) {
    if (seen.has(name)) return { ok: false, flaw: { at: `bundles.${String(i)}.name`, problem: 'twice', detail: name } };
    seen.add(name);
  }
  return { ok: true, value: parsed.data };
}

function flawOf(issue: z.core.$ZodIssue | undefined): ManifestFlaw {
  const at = (issue?.path ?? []).join('.');
  if (issue?.code === 'unrecognized_keys') return { at, problem: 'unknown', detail: issue.keys[0] ?? null };
  if (issue?.code !== 'invalid_type') return { at, problem: 'value', detail: null };
  return { at, problem: issue.input === undefined ? 'missing' : 'type', detail: issue.expected };
}

/** Its wanted names; a mere list goes to the group that every bundle has. */
export function groupsOf(hosts: NonNullable<ManifestBundle['hosts']>): HostGroup[] {
  if (Array.isArray(hosts)) return hosts.length === 0 ? [] : [{ name: PLAIN_GROUP, hosts }];
  return Object.entries(hosts).map(([name, inGroup]) => ({ name, hosts: inGroup }));
}

/** The schema as JSON Schema, for editors. */
export function manifestSchema(): unknown {
  return z.toJSONSchema(manifest);
}
