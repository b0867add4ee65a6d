/** Reminders for a calendar (RFC 5545): the day to begin the renewal, and the day the certificate ends. */
import type { Report } from '#shared/report.ts';
import { shortName } from '#words/subject.ts';
import type { Words } from '#words/words.ts';
import { shown } from './harmless-text.ts';

/** Content lines longer than this are folded (3.1). */
const MOST_OCTETS = 75;

/** Empty of events where there is no certificate. The same report gives the same octets. */
export function toCalendar({ at, leaf, renewal }: Report, { report: { calendar } }: Words): string {
  const name = shown(shortName(leaf?.subject ?? '') ?? '');
  const events =
    leaf === null || renewal === null
      ? []
      : [
          event(
            `${leaf.sha256}-renew`,
            renewal.begin,
            calendar.begin(name),
            calendar.about(Date.parse(renewal.end)),
            at,
          ),
          event(`${leaf.sha256}-end`, renewal.end, calendar.end(name), calendar.about(Date.parse(renewal.end)), at),
        ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CertPrep//CertPrep//EN',
    'CALSCALE:GREGORIAN',
    ...events.flat(),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event(uid: string, day: string, summary: string, about: string, at: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@certprep.invalid`,
    `DTSTAMP:${at.replaceAll(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${day.slice(0, 10).replaceAll('-', '')}`,
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text(about)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text(summary)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** TEXT (3.3.11). Line ends and other controls were escaped before. */
function text(value: string): string {
  return value.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/[\r\n]+/g, String.raw`\n`);
}

/** Between characters, never inside one. */
function folded(line: string): string {
  let [made, octets] = ['', 0];
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > MOST_OCTETS) {
      made += '\r\n ';
      octets = 1;
    }
    made += character;
    octets += length;
  }
  return made;
}
