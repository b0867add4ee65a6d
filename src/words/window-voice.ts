/** The one sentence that says where a bundle stands, and the line of evidence under it. */
import type { ChainStack } from '#shared/bundle-view.ts';
import type { FindingCode } from '#shared/finding.ts';

export interface StandingFacts {
  /** Files wait for a password, and the bundle with them. */
  locked: { files: number };
  /** There are files, but no certificate that could be somebody's own. */
  'no-certificate': Record<never, never>;
  /** Several could be meant. */
  'which-certificate': { count: number };
  'no-target': WhatThereIs;
  /** A trust bundle without an authority; `leaves`: certificates that are none. */
  'no-authority': { leaves: number };
  'trust-warnings': WhatIsTrusted & { target: string; count: number };
  'trust-ready': WhatIsTrusted & { target: string };
  /** By code, how often each. */
  problems: { count: number; codes: readonly { readonly code: FindingCode; readonly count: number }[] };
  warnings: WhatThereIs & { target: string; count: number };
  ready: WhatThereIs & { target: string };
}

/** `until`: when the first of them ends. */
export interface WhatIsTrusted {
  readonly authorities: number;
  readonly until: number | null;
}

export interface WhatThereIs {
  readonly hasKey: boolean;
  readonly intermediates: number;
  readonly anchor: ChainStack['anchor'];
  readonly until: number | null;
}

export type Standing = { [C in keyof StandingFacts]: { readonly code: C } & StandingFacts[C] }[keyof StandingFacts];

export type VoiceWords = {
  readonly [C in keyof StandingFacts]: {
    readonly title: (facts: Readonly<StandingFacts[C]>) => string;
    readonly text: (facts: Readonly<StandingFacts[C]>) => string;
  };
};
