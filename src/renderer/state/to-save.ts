/** What can be saved apart from an export. */
import type { CardFormat } from '#shared/carry-card.ts';
import type { ReportFormat } from '#shared/report.ts';

/** Who answers for the change, as they want to be named; '' for nobody. */
export interface Signers {
  readonly preparedBy: string;
  readonly checkedBy: string;
  readonly change: string;
}

/** What is to be saved, and under which name it is offered. */
export type Saving =
  | {
      readonly kind: 'report';
      readonly name: string;
      readonly bundle: string;
      readonly format: ReportFormat;
      readonly language: string;
      readonly signers: Signers;
    }
  | {
      readonly kind: 'carry-card';
      readonly name: string;
      readonly bundle: string;
      readonly format: CardFormat;
      readonly language: string;
    }
  | { readonly kind: 'manifest'; readonly name: string };
