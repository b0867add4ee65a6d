/** All texts of one language. A language is complete or does not compile, and is loaded when it is first wanted. */
import type { CarryCardWords } from './carry-card.ts';
import type { HelpWords } from './help.ts';
import type { Language } from './language.ts';
import type {
  FailureWords,
  FindingWords,
  HostWords,
  NounWords,
  PathReasonWords,
  ProfileWords,
  SeemsWords,
  StructureWords,
  TargetWords,
  UsageWords,
} from './tables.ts';
import type { ReportWords } from './report.ts';
import type { TerminalWords } from './terminal.ts';

export interface Words {
  readonly language: Language;
  readonly failures: FailureWords;
  readonly findings: FindingWords;
  readonly usage: UsageWords;
  readonly hosts: HostWords;
  readonly seems: SeemsWords;
  readonly structures: StructureWords;
  readonly profileRules: ProfileWords;
  readonly pathReasons: PathReasonWords;
  readonly carryCard: CarryCardWords;
  readonly nouns: NounWords;
  readonly targets: TargetWords;
  readonly terminal: TerminalWords;
  readonly help: HelpWords;
  readonly report: ReportWords;
}

const TABLES: { readonly [L in Language]: () => Promise<Words> } = {
  en: async () => (await import('./en/words.ts')).words,
  de: async () => (await import('./de/words.ts')).words,
  ja: async () => (await import('./ja/words.ts')).words,
};

export function wordsFor(language: Language): Promise<Words> {
  return TABLES[language]();
}
