import type { FindingWords } from '../tables.ts';
import { certificateFindings } from './findings-certificate.ts';
import { chainFindings } from './findings-chain.ts';
import { compareFindings } from './findings-compare.ts';
import { hostFindings } from './findings-hosts.ts';
import { leafFindings } from './findings-leaf.ts';
import { practiceFindings } from './findings-practice.ts';
import { targetFindings } from './findings-target.ts';
import { trustFindings } from './findings-trust.ts';

export const findings: FindingWords = {
  ...leafFindings,
  ...chainFindings,
  ...hostFindings,
  ...certificateFindings,
  ...compareFindings,
  ...practiceFindings,
  ...targetFindings,
  ...trustFindings,
};
