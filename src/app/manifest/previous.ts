/**
 * Last time's report or manifest -> what to start from this time: the choices of each bundle, and what was handed over,
 * against which the new hand-over is compared.
 */
import * as z from 'zod/mini';
import { type Fix, FIXES } from '#shared/finding.ts';
import { attempt } from '#core/refusal.ts';
import { readCertificate } from '#core/x509/certificate.ts';
import type { HostGroup } from '#shared/host.ts';
import { type Choice, leafHost } from '../workspace/bundle.ts';
import { groupsOf, type ManifestBundle } from './manifest.ts';
import { parseManifest } from './parse.ts';

export interface PreviousBundle {
  /** Null: a report does not hold it. */
  readonly name: string | null;
  /** A target's id, or, in a manifest, the path of a file that describes one. */
  readonly target: string;
  /** All but the target, so that it can be looked for first. */
  readonly choices: readonly Choice[];
}

const text = z.string().check(z.maxLength(4_096));

/** What is read of a report; all else in it is for people. Earlier ones hold less. */
const report = z.object({
  command: z.literal('report'),
  target: text,
  certificate: z.nullable(z.string()),
  checklist: z.optional(z.array(z.object({ item: text, ticked: z.boolean() }))),
  plan: z.optional(
    z.object({
      files: z.array(
        z.object({ contains: z.array(z.object({ sha256: z.optional(text), subject: z.optional(z.string()) })) }),
      ),
    }),
  ),
  choices: z.object({
    groups: z.array(z.object({ name: text, hosts: z.array(text) })),
    fileName: z.nullable(text),
    instance: z.nullable(text),
    friendlyName: z.optional(z.nullable(z.string())),
    fixes: z.optional(z.partialRecord(z.enum(FIXES), z.boolean())),
    leaf: z.optional(z.nullable(text)),
  }),
});

/** Of `file`'s text; null where it is neither a report in JSON nor a manifest. */
export async function readPrevious(file: string): Promise<readonly PreviousBundle[] | null> {
  const told = report.safeParse(json(file));
  if (told.success) return [fromReport(told.data)];
  const manifest = await parseManifest(file);
  return manifest.ok ? manifest.value.bundles.map(fromManifest) : null;
}

function fromReport({ target, certificate, checklist = [], plan, choices }: z.infer<typeof report>): PreviousBundle {
  const read = certificate === null ? null : attempt(() => readCertificate(Buffer.from(certificate, 'base64')));
  const before = read?.ok === true ? read.value : null;
  const handed = (plan?.files ?? [])
    .flatMap(({ contains }) => contains)
    .flatMap(({ sha256, subject = '' }) =>
      sha256 === undefined || sha256 === before?.sha256 ? [] : [{ sha256, subject }],
    );
  return {
    name: null,
    target,
    choices: [
      ...choicesFrom({
        ...choices,
        ticks: checklist.filter(({ ticked }) => ticked).map(({ item }) => item),
      }),
      ...(before === null ? [] : [{ kind: 'before', certificate: before } as const]),
      ...(handed.length === 0 ? [] : [{ kind: 'handed', certificates: handed } as const]),
    ],
  };
}

function fromManifest({ name, target, hosts = [], leaf, ...others }: ManifestBundle): PreviousBundle {
  return { name, target, choices: choicesFrom({ ...others, groups: groupsOf(hosts), leaf: leafHost(leaf ?? null) }) };
}

interface Told {
  readonly groups: readonly HostGroup[];
  readonly leaf?: string | null | undefined;
  readonly fileName?: string | null | undefined;
  readonly instance?: string | null | undefined;
  readonly friendlyName?: string | null | undefined;
  readonly fixes?: Partial<Record<Fix, boolean>> | undefined;
  readonly ticks?: readonly string[] | undefined;
}

/** Reasons for what was accepted are not taken over: they were given for another certificate. */
function choicesFrom({ groups, leaf, fileName, instance, friendlyName, fixes = {}, ticks = [] }: Told): Choice[] {
  const given = <T>(value: T | null | undefined, choice: (value: T) => Choice): Choice[] =>
    value === null || value === undefined ? [] : [choice(value)];
  return [
    { kind: 'hosts', groups },
    ...given(leaf, (wanted) => ({ kind: 'leaf', wanted })),
    ...given(fileName, (name) => ({ kind: 'name', name })),
    ...given(instance, (same) => ({ kind: 'instance', instance: same })),
    ...given(friendlyName, (name) => ({ kind: 'friendly-name', name })),
    ...FIXES.flatMap((fix) => given(fixes[fix], (applied) => ({ kind: 'fix', fix, applied }))),
    ...ticks.map((item): Choice => ({ kind: 'tick', item, ticked: true })),
  ];
}

function json(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return null;
  }
}
