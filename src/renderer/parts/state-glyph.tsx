/** The state of a bundle. Outlines differ, so that colour is never alone. */
import type { BundleState } from '#shared/workspace-rows.ts';
import { Icon, type IconName } from './icon.tsx';

const GLYPHS: { readonly [S in BundleState]: { readonly name: IconName; readonly tone: string } } = {
  empty: { name: 'fresh', tone: 'muted' },
  locked: { name: 'lock', tone: 'warn' },
  problems: { name: 'problem', tone: 'bad' },
  warnings: { name: 'warning', tone: 'warn' },
  ready: { name: 'passed', tone: 'ok' },
  written: { name: 'seal', tone: 'ok' },
};

interface Props {
  readonly state: BundleState;
  readonly label: string;
}

export function StateGlyph({ state, label }: Props) {
  return <Icon {...GLYPHS[state]} size="small" label={label} />;
}
