import type { Finding } from '#shared/finding.ts';
import { judgeDemands } from '#core/targets/demands.ts';
import { aboutPassword } from './circumstances.ts';
import type { Judgement } from './judgement.ts';
import { blockers } from './ready.ts';

/** What stands against a password that was chosen after everything else had been judged. */
export function refusedPassword({ target, handOver, settled }: Judgement, password: string): readonly Finding[] {
  if (target === null || handOver === null) return [];
  const found = judgeDemands(target, { ...handOver, outPassword: aboutPassword(password) });
  return blockers(
    found.filter(({ code }) => code === 'OUT_PASSWORD_REFUSED'),
    settled.accepted,
  );
}
