/** What to call a certificate: its common name, as `Name.toString` of core/x509 writes subjects ("C=DE, O=.., CN=.."). */

/** The last common name, else the organisation's unit or name, else the whole subject; null for an empty one. */
export function shortName(subject: string): string | null {
  return valueOf(subject, 'CN') ?? valueOf(subject, 'OU') ?? valueOf(subject, 'O') ?? (subject === '' ? null : subject);
}

/** The organisation in a subject, to know whom to ask. */
export function organisationOf(subject: string): string | null {
  return valueOf(subject, 'O');
}

/** The escapes of RFC 4514 2.4, and no others: `\u{202e}` is the terminal's own, and stays. */
const ESCAPED = /\\([\\,+"<>;# =])/g;

function valueOf(subject: string, type: string): string | null {
  const values = subject.matchAll(/(?:^|, |\+ )([A-Za-z0-9.]+)=((?:\\[^]|[^\\,+])*)/g);
  const found = [...values].findLast((match) => match[1] === type)?.[2]?.trimEnd();
  return found === undefined || found === '' ? null : found.replaceAll(ESCAPED, '$1');
}
