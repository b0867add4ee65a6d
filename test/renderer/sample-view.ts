import type { BundleView } from '#shared/bundle-view.ts';
import type { HostResult } from '#shared/host.ts';
import { AT, INTERMEDIATE, LEAF, ROOT } from './sample-plates.ts';

const GROUPS = [
  { name: 'management-dashboard', hosts: ['manage.id.meridian.example'] },
  { name: 'configuration-tenant', hosts: ['config.id.meridian.example'] },
  {
    name: 'app-tenants-current',
    hosts: ['customers.id.meridian.example', 'partners.id.meridian.example', 'id.meridian.example'],
  },
  { name: 'app-tenants-future', hosts: ['branch.id.meridian.example', 'login.eu.id.meridian.example'] },
];

function covered(host: string, group: string): HostResult {
  const [by, rule] = host.includes('.eu.')
    ? (['DNS:*.eu.id.meridian.example', 'wildcard'] as const)
    : host === 'id.meridian.example'
      ? (['DNS:id.meridian.example', 'exact'] as const)
      : (['DNS:*.id.meridian.example', 'wildcard'] as const);
  return {
    host,
    ascii: host,
    mended: null,
    unicode: null,
    group,
    covered: true,
    by,
    rule,
    reason: rule,
    near: null,
    legacy: true,
  };
}

/** Everything is right: a public authority, every name covered, and nothing to look at. */
export const READY: BundleView = {
  id: 'bundle-1',
  name: 'Production appliance',
  target: 'auth0-appliance-pfx',
  rev: 1,
  at: AT,
  isTimeSet: false,
  leaf: LEAF,
  key: { state: 'fits', item: 'file-1#1', fileName: 'server.pfx', key: 'RSA 2048', wasLocked: true },
  chain: {
    plates: [LEAF, INTERMEDIATE, ROOT],
    verdict: 'valid',
    anchor: 'public',
    missing: null,
    others: [],
  },
  candidates: [],
  hosts: {
    groups: GROUPS,
    results: GROUPS.flatMap(({ name, hosts }) => hosts.map((host) => covered(host, name))),
    names: ['DNS:*.id.meridian.example', 'DNS:id.meridian.example', 'DNS:*.eu.id.meridian.example'],
    unusedNames: [],
    reissue: [],
  },
  findings: [],
  moreNotes: 0,
  accepted: [],
  passes: ['key-fits', 'chain-complete', 'hosts-covered', 'not-shared', 'signatures-strong', 'in-time', 'key-strong'],
  ready: true,
  plan: {
    files: [
      {
        name: 'meridian-prod.pfx',
        format: 'pkcs12',
        contains: [
          { kind: 'certificate', sha256: LEAF.sha256 },
          { kind: 'certificate', sha256: INTERMEDIATE.sha256 },
          { kind: 'private-key' },
        ],
        mode: '0600',
        encrypted: true,
      },
    ],
  },
  writesBareKey: false,
  needsOutPassword: true,
  canUndo: true,
  canRedo: false,
  fixes: ['reorder-chain', 'leave-out-unused', 'strip-password', 'rewrap-key'],
  checklist: [],
  friendlyName: 'meridian-prod',
  fileName: 'meridian-prod',
  trust: null,
};

/** The same in two text files, of which one is the bare key. */
export const READY_PEM: BundleView = {
  ...READY,
  target: 'auth0-appliance-pem',
  plan: {
    files: [
      {
        name: 'meridian-prod.pem',
        format: 'pem',
        contains: [
          { kind: 'certificate', sha256: LEAF.sha256 },
          { kind: 'certificate', sha256: INTERMEDIATE.sha256 },
        ],
        mode: '0644',
        encrypted: false,
      },
      { name: 'meridian-prod.key', format: 'pem', contains: [{ kind: 'private-key' }], mode: '0600', encrypted: false },
    ],
  },
  writesBareKey: true,
  friendlyName: null,
  needsOutPassword: false,
};

/** Nothing but the chain's lower end and a locked file. */
export const WAITING: BundleView = {
  ...READY,
  target: null,
  leaf: null,
  key: { state: 'none' },
  chain: null,
  hosts: { groups: [], results: [], names: [], unusedNames: [], reissue: [] },
  passes: [],
  ready: false,
  plan: { files: [] },
  needsOutPassword: false,
  canUndo: false,
};
