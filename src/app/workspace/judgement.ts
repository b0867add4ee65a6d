/** Everything that follows from one bundle. */
import type { HostResult } from '#shared/host.ts';
import type { Chain } from '#core/chain/chain.ts';
import type { HandOver } from '#core/targets/hand-over.ts';
import type { Difference } from '#core/trust/difference.ts';
import type { Trust } from '#core/trust/trusted.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import type { FilePlan } from '../export/plan.ts';
import type { Subject } from './subject.ts';

/** What follows from a bundle of authorities. */
export interface TrustJudgement {
  readonly authorities: readonly Certificate[];
  /** Null: there is nothing to compare with. */
  readonly difference: Difference | null;
  /** The leaves that were received, for a client that trusts these authorities alone. */
  readonly leaves: readonly JudgedLeaf[];
}

export interface JudgedLeaf extends Trust {
  /** With the authorities of last time; null: there is nothing to compare with. */
  readonly wasTrusted: boolean | null;
}

export interface Judgement extends Subject {
  readonly chain: Chain | null;
  readonly hosts: readonly HostResult[];
  readonly unusedNames: readonly string[];
  /** No blocker stands, or each one that does was accepted. */
  readonly ready: boolean;
  readonly plan: readonly FilePlan[];
  /** What the target's demands were asked of; null where there is nothing to hand over yet. */
  readonly handOver: HandOver | null;
  /** Null: the target wants no authorities. */
  readonly trust: TrustJudgement | null;
}
