/** The targets there are: those that come with CertPrep, and those that a person brought. */
import { create } from 'zustand';
import type { DamagedTarget, TargetData } from '#shared/target.ts';
import { api } from './api.ts';
import { valueOf } from './value-of.ts';

interface Targets {
  readonly all: readonly TargetData[];
  /** A person's own that were kept, and can't be used any more. */
  readonly damaged: readonly DamagedTarget[];
}

export const useTargets = create<Targets>()(() => ({ all: [], damaged: [] }));

export async function loadTargets(): Promise<void> {
  const all = await valueOf(api.targets());
  if (all !== null) useTargets.setState({ all });
  const damaged = await valueOf(api.damagedTargets());
  if (damaged !== null) useTargets.setState({ damaged });
}

export function putTarget(target: TargetData): void {
  useTargets.setState(({ all }) => ({ all: [...all.filter(({ id }) => id !== target.id), target] }));
}

export function useTarget(id: string | null): TargetData | null {
  return useTargets(({ all }) => all.find((target) => target.id === id) ?? null);
}
