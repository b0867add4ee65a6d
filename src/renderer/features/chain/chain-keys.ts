/** The keys that mean something in the chain alone; single letters are for no other place (WCAG 2.1.4). */
import type { KeyboardEvent } from 'react';
import type { BundleView } from '#shared/bundle-view.ts';
import type { WindowWords } from '#words/window.ts';
import { say } from '../../state/said.ts';
import { applyFixes } from '../hand-over/apply-fixes.ts';
import { mayStandApart, rootFate } from './root-fate.ts';

/** Of those that React Aria does not know: Right goes to the key first, Space leaves out or includes, P chooses a path. */
export function pressedInChain(event: KeyboardEvent, view: BundleView, words: WindowWords): void {
  const { target, currentTarget } = event;
  // A menu that was opened here hands its keys on, but does not stand here.
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isOnRow = target.role === 'row';
  const key = event.key === 'ArrowRight' && isOnRow ? target.querySelector<HTMLElement>('[data-key]') : null;
  if (key !== null) key.focus();
  else if (event.key === ' ' && isOnRow) leaveOutOrInclude(target.dataset['plate'] ?? null, view, words);
  else if (event.key.toLowerCase() === 'p') goToPaths(words);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function leaveOutOrInclude(sha256: string | null, view: BundleView, words: WindowWords): void {
  const plate = view.chain?.plates.find((one) => one.sha256 === sha256);
  if (plate === undefined) return;
  if (!mayStandApart(plate, view)) return say(words.chain.asTargetAsks);
  const isLeftOut = rootFate(plate, view) === 'left-out';
  void applyFixes(view, ['write-root-apart'], isLeftOut, words.handOver.checks);
}

function goToPaths(words: WindowWords): void {
  const chosen = document.querySelector<HTMLElement>('.way input:checked');
  if (chosen === null) say(words.chain.oneWay);
  else chosen.focus();
}
