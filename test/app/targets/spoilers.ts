/** For each rule of the registry, hand-overs that break it: by another certificate, or by files written otherwise. */
import { matchHosts } from '#core/hostnames/match.ts';
import type { HandedFile, HandOver } from '#core/targets/hand-over.ts';
import type { Demand, DemandName, FileTemplate, TargetData } from '#shared/target.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import { signatureAlgorithm } from '#core/x509/signature-algorithm.ts';
import { keyOf, type TargetMaterial } from '#test/support/target-material.ts';
import type { Order, Written } from './good.ts';

export interface Spoiled<N extends DemandName> {
  readonly demand: Extract<Demand, { readonly rule: N }>;
  readonly target: TargetData;
  readonly good: HandOver;
  readonly material: TargetMaterial;
  /** Written by these templates, or with other material, read back and described. */
  readonly write: (order: Partial<Order>, files?: readonly FileTemplate[]) => Promise<Written>;
}

type Spoiler<N extends DemandName> = (spoiled: Spoiled<N>) => HandOver | Promise<HandOver>;

const withLeaf =
  <N extends DemandName>(choose: (spoiled: Spoiled<N>) => Certificate): Spoiler<N> =>
  (spoiled) => ({ ...spoiled.good, leaf: choose(spoiled) });

const withFiles =
  <N extends DemandName>(change: (file: FileTemplate, spoiled: Spoiled<N>) => FileTemplate): Spoiler<N> =>
  async (spoiled) => {
    const files = spoiled.target.files.map((file) => change(file, spoiled));
    return { ...spoiled.good, files: (await spoiled.write({}, files)).files };
  };

const asPem = (file: FileTemplate, more: Partial<FileTemplate>): FileTemplate => ({
  name: `${file.name}.pem`,
  format: 'pem',
  parts: file.parts,
  ...more,
});
const holds = (file: FileTemplate, part: FileTemplate['parts'][number]): boolean => file.parts.includes(part);
const changed = <T extends object>(value: T | null | undefined, change: Partial<T>): T =>
  Object.create(value ?? null, Object.getOwnPropertyDescriptors(change)) as T;
/** The leaf with another key than openssl would soon make. */
const leafWithKey = (leaf: Certificate | null, key: Partial<Certificate['publicKey']>): Certificate =>
  changed(leaf, { publicKey: changed(leaf?.publicKey, key) });
const eachFile = (good: HandOver, change: Partial<HandedFile>): HandOver => ({
  ...good,
  files: good.files.map((file) => ({ ...file, ...change })),
});

export const SPOILERS: { readonly [N in DemandName]: Spoiler<N> } = {
  'key-type': withLeaf(({ demand, material: { rsa, ec, bad } }) => {
    const others = [rsa, ec, bad.ed25519, bad.ed448].map(({ certificate }) => certificate);
    return others.find(({ publicKey }) => !demand.types.includes(publicKey.type)) as Certificate;
  }),
  'key-size': withLeaf(({ demand, good, material }) =>
    demand.most === null ? material.bad.small.certificate : leafWithKey(good.leaf, { bits: demand.most + 8 }),
  ),
  'key-sizes': withLeaf(({ material }) => material.bad.small.certificate),
  'key-curves': withLeaf(({ material }) => leafWithKey(material.ec.certificate, { curve: 'secp256k1' })),
  'key-octets': ({ demand, good }) => eachFile(good, { octets: demand.most + 1 }),
  'key-form': withFiles((file, { demand }) => ({ ...file, key: demand.form === 'pkcs8' ? 'traditional' : 'pkcs8' })),
  'key-without-password': withFiles((file) => (holds(file, 'key') ? asPem(file, { key: 'encrypted' }) : file)),
  'key-with-password': withFiles((file) => ({ ...file, key: 'pkcs8' })),
  'no-key': async ({ good, target, material, write }) => {
    const files = target.files.map((file) => asPem(file, { parts: ['leaf', 'key'] }));
    const key = await keyOf(material.rsa);
    return { ...good, files: (await write({ leaf: material.rsa.certificate, key }, files)).files };
  },
  'chain-with-intermediates': async ({ good, write }) => ({
    ...good,
    intermediates: [],
    root: null,
    files: (await write({ intermediates: [], root: null })).files,
  }),
  'root-left-out': withFiles((file) => (holds(file, 'leaf') ? asPem(file, { parts: [...file.parts, 'root'] }) : file)),
  'root-included': withFiles((file) => ({ ...file, parts: file.parts.filter((part) => part !== 'root') })),
  'root-apart': withFiles((file) => (holds(file, 'leaf') ? { ...file, parts: ['leaf', 'root'] } : file)),
  'leaf-alone': withFiles((file) => (holds(file, 'leaf') ? asPem(file, { parts: ['leaf', 'intermediates'] }) : file)),
  order: withFiles((file, { demand }) => asPem(file, { parts: demand.parts.toReversed() })),
  'certificates-at-most': async ({ demand, good, material, write }) => {
    const intermediates = Array.from({ length: demand.most }, () => material.chain[0] as Certificate);
    return { ...good, files: (await write({ intermediates })).files };
  },
  'authorities-only': async ({ good, material, write }) => ({
    ...good,
    files: (await write({ authorities: [material.treeRoot, material.rsa.certificate] })).files,
  }),
  'unique-per-instance': ({ good }) => ({ ...good, sharedCertificate: ['test'] }),
  'public-authority': ({ good, material }) => ({ ...good, privateRoot: String(material.treeRoot.subject) }),
  'not-self-signed': withLeaf(({ material }) => material.bad.selfSigned.certificate),
  'issuer-named': withLeaf(({ material }) => material.bad.nameless.certificate),
  'server-auth': withLeaf(({ material }) => material.bad.forClients.certificate),
  'client-auth': withLeaf(({ material }) => material.bad.forServers.certificate),
  'key-usage': withLeaf(({ material }) => material.bad.signsOnly.certificate),
  signature: withLeaf(({ demand, material: { bad, ec } }) => {
    const found = [bad.sha1, ec].map(({ certificate }) => certificate);
    return found.find(
      ({ signatureAlgorithm: id }) => !demand.algorithms.includes(signatureAlgorithm(id).name),
    ) as Certificate;
  }),
  'not-an-authority': withLeaf(({ material }) => material.authority.certificate),
  'an-authority': withLeaf(({ material }) => material.rsa.certificate),
  started: ({ good }) => ({ ...good, at: (good.leaf?.notBefore ?? 0) - 1 }),
  'ocsp-url-length': withLeaf(({ material }) => material.bad.longOcsp.certificate),
  'names-given': withLeaf(({ material }) => material.bad.unnamed.certificate),
  'name-lengths': withLeaf(({ material }) => material.bad.longName.certificate),
  'no-wildcard': withLeaf(({ material }) => material.bad.wildcard.certificate),
  'host-named-exactly': ({ good, material }) => {
    const leaf = material.bad.wildcard.certificate;
    const groups = [{ name: 'names', hosts: ['www.example.com'] }];
    return { ...good, leaf, hosts: matchHosts(leaf.subjectAltName, null, groups).results };
  },
  'pfx-password': ({ good }) => eachFile(good, { isEncrypted: false }),
  'pfx-profile': withFiles((file, { demand }) => ({
    ...file,
    profile: demand.profile === 'modern' ? 'compatible' : 'modern',
  })),
  'password-form': ({ demand, good }) => ({
    ...good,
    outPassword: { isAscii: !demand.ascii, length: (demand.least ?? 1) - 1 },
  }),
  'friendly-name': async ({ demand, good, write }) => ({
    ...good,
    files: (await write({ friendlyName: 'a'.repeat(demand.most + 1) })).files,
  }),
  'file-size': ({ demand, good }) => eachFile(good, { octets: demand.most + 1 }),
  'file-endings-not': withFiles((file, { demand }) => ({ ...file, name: `{name}${demand.endings[0] ?? ''}` })),
  'plain-pem': async ({ good, write }) => ({ ...good, files: (await write({ lineEnd: '\r\n' })).files }),
};
