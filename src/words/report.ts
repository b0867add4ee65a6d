/** What a report says around the facts. Times are milliseconds since 1970 UTC. */
import type { LibraryPack } from '#shared/library.ts';

export interface ReportWords {
  readonly title: (certificate: string, target: string) => string;
  readonly headings: {
    readonly received: string;
    readonly certificate: string;
    readonly chain: string;
    readonly hosts: string;
    readonly checks: string;
    readonly accepted: string;
    readonly checklist: string;
    readonly planned: string;
    readonly written: string;
    readonly renewal: string;
    readonly commands: string;
  };
  readonly labels: {
    readonly change: string;
    readonly preparedBy: string;
    readonly checkedBy: string;
    readonly target: string;
    readonly judgedAt: string;
    /** A time that a person set. */
    readonly judgedAsOf: string;
    readonly tool: string;
    readonly subject: string;
    readonly issuer: string;
    readonly names: string;
    readonly validity: string;
    readonly key: string;
    readonly library: string;
    readonly finding: string;
    readonly reason: string;
  };
  readonly columns: {
    readonly file: string;
    readonly size: string;
    readonly holds: string;
    readonly digest: string;
    readonly group: string;
    readonly host: string;
    readonly state: string;
    readonly reason: string;
    readonly format: string;
    readonly access: string;
    readonly issued: string;
    readonly mostDays: string;
    readonly ends: string;
  };
  readonly covered: string;
  readonly notCovered: string;
  readonly notReady: string;
  readonly nothingWritten: string;
  readonly nothingFound: string;
  /** Of a digest: it is of the file as it came, not of a thing in it. */
  readonly wholeFile: string;
  /** A list of authorities that the chain was judged by; `date` is the list's. */
  readonly pack: (pack: LibraryPack) => string;
  readonly noLibrary: string;
  readonly noReason: string;
  /** Of another bundle without a name; `number` is its place among the tabs. */
  readonly unnamedBundle: (number: number) => string;
  /** What the drawing shows, for those who can't see it. */
  readonly chainDrawing: string;
  readonly until: (time: number) => string;
  readonly date: (time: number) => string;
  readonly moment: (time: number) => string;
  readonly days: (count: number) => string;
  readonly renewalLead: (begin: number, end: number, isPublic: boolean) => string;
  readonly commandsLead: string;
  readonly signed: string;
  readonly calendar: {
    readonly begin: (certificate: string) => string;
    readonly end: (certificate: string) => string;
    readonly about: (end: number) => string;
  };
}
