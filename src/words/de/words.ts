/** The German tables, assembled. Their type is `Words`, which wordsFor checks. */
import { carryCard } from './carry-card.ts';
import { failures } from './failures.ts';
import { findings } from './findings.ts';
import { help } from './help.ts';
import { hosts } from './hosts.ts';
import { nouns } from './nouns.ts';
import { pathReasons } from './path-reasons.ts';
import { profileRules } from './profile.ts';
import { report } from './report.ts';
import { seems } from './seems.ts';
import { structures } from './structures.ts';
import { targets } from './targets.ts';
import { terminal } from './terminal.ts';
import { usage } from './usage.ts';

export const words = {
  language: 'de',
  carryCard,
  failures,
  findings,
  help,
  hosts,
  nouns,
  pathReasons,
  profileRules,
  report,
  seems,
  structures,
  targets,
  terminal,
  usage,
} as const;
