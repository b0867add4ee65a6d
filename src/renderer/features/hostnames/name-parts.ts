/** A hostname in two parts: what a certificate's name leaves open, and what both share. */
export interface NameParts {
  readonly own: string;
  readonly shared: string;
}

/** `name`: of the certificate, bare, such as '*.example.com'. Without it, or where it shares nothing, all is shared. */
export function nameParts(host: string, name: string | null): NameParts {
  const base = name?.replace(/^\*/, '') ?? '';
  if (!name?.startsWith('*') || !host.endsWith(base) || host === name) return { own: '', shared: host };
  return { own: host.slice(0, -base.length), shared: base };
}

/** 'DNS:*.example.com' without its type. */
export function bareName(san: string): string {
  return san.replace(/^[A-Za-z]+:/, '');
}
