/** Comma-separated values (RFC 4180), as the CCADB publishes its reports. */
import { damaged } from '../refusal.ts';

/** The records of `text`; line ends of either kind, none needed behind the last. Refuses DAMAGED: an open quotation. */
export function* readCsv(text: string): Generator<readonly string[]> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const fields: string[] = [];
    for (;;) {
      const { field, next } = text[at] === '"' ? quoted(text, at) : bare(text, at);
      fields.push(field);
      at = next;
      if (text[at] !== ',') break;
      at++;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    yield fields;
  }
}

interface Field {
  readonly field: string;
  /** Of the comma, the line end or the end behind it. */
  readonly next: number;
}

const END_OF_BARE = /[,\r\n]/g;

function bare(text: string, start: number): Field {
  END_OF_BARE.lastIndex = start;
  const next = END_OF_BARE.exec(text)?.index ?? text.length;
  return { field: text.slice(start, next), next };
}

/** A quotation mark inside stands twice. What follows the closing one, up to the comma, is taken as it is. */
function quoted(text: string, start: number): Field {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0) damaged('truncated', start);
  const { field, next } = bare(text, end + 1);
  return { field: text.slice(start + 1, end).replaceAll('""', '"') + field, next };
}
