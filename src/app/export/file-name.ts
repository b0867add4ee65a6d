/** File names that every system takes, made from hostnames or given by a person. */

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** A safe name from a certificate's first name or common name: `*.id.example.com` becomes `wildcard.id.example.com`. */
export function safeName(text: string): string {
  const name = text
    .toLowerCase()
    .replace(/^\*\./, 'wildcard.')
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replaceAll(/\.{2,}/g, '.')
    .replace(/^[.-]+/, '')
    .replace(/[.-]+$/, '')
    .slice(0, 80);
  return name === '' || RESERVED.test(name) ? 'certificate' : name;
}

/** Whether a name a person typed can stand in a file name as it is, on all three systems. */
export function isUsableName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/.test(name) && !name.endsWith('.') && !RESERVED.test(name);
}
