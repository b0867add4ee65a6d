/** A hand-over to a target as it should be: planned, written and read back as the product does it. */
import { expectationOf, readWritten } from '#app/export/proof.ts';
import { handedPlan, partOf } from '#app/export/handed.ts';
import { type FilePlan, planFiles } from '#app/export/plan.ts';
import { renderFile } from '#app/export/render.ts';
import { matchHosts } from '#core/hostnames/match.ts';
import type { HandedFile, HandOver } from '#core/targets/hand-over.ts';
import type { PrivateKey } from '#core/keys/private-key.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import type { FileTemplate, TargetData } from '#shared/target.ts';
import { NOW } from '#test/support/openssl-tree.ts';
import { keyOf, type Owned, type TargetMaterial } from '#test/support/target-material.ts';

export const PASSWORD = 'bcdefghjknprstuvxbcdefghjknprs';

/** What is written; every part may be spoiled. */
export interface Order {
  readonly leaf: Certificate | null;
  readonly key: PrivateKey | null;
  readonly intermediates: readonly Certificate[];
  readonly root: Certificate | null;
  readonly authorities: readonly Certificate[];
  readonly friendlyName: string | null;
  readonly lineEnd: string;
}

export interface Written {
  readonly plan: readonly FilePlan[];
  readonly bytes: readonly Uint8Array[];
  readonly files: readonly HandedFile[];
}

export async function orderFor(target: TargetData, material: TargetMaterial): Promise<Order> {
  const shared = { friendlyName: null, lineEnd: '\n' };
  const [issuing, policy] = material.chain as [Certificate, Certificate];
  if (target.role === 'trust') {
    const authorities = [material.treeRoot, material.root.certificate, issuing];
    return { leaf: null, key: null, intermediates: [], root: null, authorities, ...shared };
  }
  const owned = leafFor(target, material);
  const { certificate } = owned;
  const key = await keyOf(owned);
  return {
    leaf: certificate,
    key,
    intermediates: [issuing, policy],
    root: material.treeRoot,
    authorities: [],
    ...shared,
  };
}

function leafFor({ demands }: TargetData, material: TargetMaterial): Owned {
  return demands.some(({ rule }) => rule === 'an-authority') ? material.authority : material.rsa;
}

/** As it is planned. The root is taken for a public one, as far as demands ask. */
export function planned(target: TargetData, order: Order): HandOver {
  const hosts = [{ name: 'names', hosts: ['www.example.com'] }];
  return {
    leaf: order.leaf,
    intermediates: order.intermediates,
    root: order.root,
    privateRoot: null,
    files: planOf(target.files, target, order).map((file) => handedPlan(file, partOf(order.leaf, order.intermediates))),
    hosts: matchHosts(order.leaf?.subjectAltName ?? null, null, hosts).results,
    at: NOW,
    outPassword: { isAscii: true, length: PASSWORD.length },
    sharedCertificate: [],
    sharedKey: [],
  };
}

/** Written by `files`, read back, and described from the bytes alone. */
export async function written(target: TargetData, order: Order, files = target.files): Promise<Written> {
  const plan = planOf(files, target, order);
  const bytes: Uint8Array[] = [];
  const handed: HandedFile[] = [];
  for (const file of plan) {
    const clean = await renderFile(file, PASSWORD);
    const rendered = order.lineEnd === '\n' ? clean : withLineEnd(clean, order.lineEnd);
    const part = partOf(order.leaf, order.intermediates);
    const read = await readWritten(rendered, expectationOf(file, part), PASSWORD);
    if (read === null) throw new Error(`${file.name} does not hold what was planned`);
    bytes.push(rendered);
    handed.push(read.handed);
  }
  return { plan, bytes, files: handed };
}

function planOf(files: readonly FileTemplate[], target: TargetData, order: Order): FilePlan[] {
  const { friendlyName, leaf, key, intermediates, root, authorities } = order;
  const naming = { name: 'www.example.com', friendlyName };
  return planFiles({ ...target, files }, naming, { leaf, key, intermediates, root, authorities });
}

function withLineEnd(bytes: Uint8Array, end: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\n', end), 'latin1');
}
