/** What can be done about a finding, by its code: each a button that leads to the place where it is done. */
import type { BundleView } from '#shared/bundle-view.ts';
import type { FindingCode } from '#shared/finding.ts';
import { bundleTitle } from '../../frame/bundle-title.ts';
import { Action } from '../../parts/action.tsx';
import { choose, chooseFiles } from '../../state/actions.ts';
import { look, openSheet } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { ChooseLeaf } from '../chain/choose-leaf.tsx';
import type { Issue } from './issues.ts';

type Remedy = 'confirm-root' | 'unlock' | 'choose-file' | 'edit-hosts' | 'choose-leaf' | 'same-instance';

const REMEDIES: { readonly [C in FindingCode]?: readonly Remedy[] } = {
  KEY_LOCKED: ['unlock'],
  LEAF_MISSING: ['choose-file'],
  LEAF_AMBIGUOUS: ['choose-leaf'],
  LEAF_CHOSEN: ['choose-leaf'],
  KEY_MISSING: ['choose-file'],
  KEY_MISMATCH: ['choose-file', 'choose-leaf'],
  CHAIN_INCOMPLETE: ['choose-file'],
  INTERMEDIATES_MISSING: ['choose-file'],
  CERTIFICATE_EXPIRED: ['choose-file', 'choose-leaf'],
  HOST_NOT_COVERED: ['choose-leaf', 'edit-hosts'],
  HOST_UNUSABLE: ['edit-hosts'],
  GROUP_EMPTY: ['edit-hosts'],
  AUTHORITIES_MISSING: ['choose-file'],
  AUTHORITY_NOT_ROOT: ['choose-file'],
  LEAF_NOT_TRUSTED: ['choose-file'],
  NO_HOSTNAMES: ['edit-hosts'],
  ROOT_UNCONFIRMED: ['confirm-root'],
  CERTIFICATE_SHARED: ['choose-leaf', 'same-instance'],
  KEY_SHARED: ['choose-leaf', 'same-instance'],
};

interface Props {
  readonly issue: Issue;
  readonly view: BundleView;
}

export function IssueActions({ issue, view }: Props) {
  return (REMEDIES[issue.code] ?? []).map((remedy) => (
    <RemedyAction key={remedy} remedy={remedy} issue={issue} view={view} />
  ));
}

function RemedyAction({ remedy, issue, view }: Props & { readonly remedy: Remedy }) {
  const texts = useTexts();
  const { checks } = texts.window.handOver;
  const bundles = useWorkspace(({ mirror }) => mirror.bundles);
  switch (remedy) {
    case 'unlock':
      return (
        <Action size="small" onPress={toUnlock}>
          {checks.unlock}
        </Action>
      );
    case 'choose-file':
      return (
        <Action size="small" onPress={() => void chooseFiles()}>
          {checks.chooseFile}
        </Action>
      );
    case 'edit-hosts':
      return (
        <Action size="small" onPress={() => openSheet({ kind: 'hosts' })}>
          {checks.editHosts}
        </Action>
      );
    case 'choose-leaf':
      if (view.candidates.length < 2) return null;
      return <ChooseLeaf bundle={view.id} candidates={view.candidates} at={view.at} isChosen={view.leaf !== null} />;
    case 'confirm-root': {
      const plate = view.chain?.plates.at(-1);
      if (plate === undefined) return null;
      return (
        <Action size="small" onPress={() => openSheet({ kind: 'confirm-root', plate })}>
          {texts.window.root.confirm}
        </Action>
      );
    }
    case 'same-instance':
      return sharedWith(issue).map((instance) => (
        <Action key={instance} size="small" onPress={() => void choose(view.id, { kind: 'instance', instance })}>
          {checks.sameInstance(bundleTitle(instance, bundles, texts))}
        </Action>
      ));
  }
}

function sharedWith({ findings }: Issue): readonly string[] {
  const bundles = findings.flatMap((finding) =>
    finding.code === 'CERTIFICATE_SHARED' || finding.code === 'KEY_SHARED' ? finding.facts.bundles : [],
  );
  return [...new Set(bundles)];
}

/** The list may be folded; its field is there once it is drawn. */
function toUnlock(): void {
  look({ tray: 'open' });
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-password]')?.focus());
}
