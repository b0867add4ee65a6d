/** A mistake in the command line, met after it was parsed: thrown to the one place that answers for all of them. */
import type { Usage, UsageCode, UsageFacts } from '#shared/usage.ts';

export class Mistake extends Error {
  readonly usage: Usage;

  constructor(usage: Usage) {
    super(usage.code);
    this.usage = usage;
  }
}

export function mistake<C extends UsageCode>(code: C, facts: UsageFacts[C]): never {
  throw new Mistake({ code, facts } as Usage);
}
