import type { TerminalWords } from '../terminal.ts';

const outPassword = (): string => '--out-password-file DATEI, --out-password-env NAME oder --generate-password';

export const hints: TerminalWords['hints'] = {
  PASSWORD_NEEDED: () => '--password-file DATEI oder --password-env NAME',
  PASSWORD_WRONG: () => '--password-file DATEI nimmt mehrere Passwörter, eines je Zeile',
  KEY_LOCKED: () => '--password-file DATEI oder --password-env NAME',
  TOO_COSTLY: () => '--allow-slow',
  CANNOT_WRITE: ({ reason }) => (reason === 'exists' ? '--force' : null),
  CHAIN_INCOMPLETE: () => 'certprep chain PFAD... --carry-card DATEI schreibt auf einen Laufzettel, was zu holen ist',
  LEAF_AMBIGUOUS: ({ candidates }) => {
    const digests = (candidates as readonly { sha256: string }[]).map(({ sha256 }) => `--leaf ${sha256}`);
    return digests.join('\n');
  },
  LEAF_CHOSEN: () => '--leaf SHA256 oder --leaf HOST wählt ein anderes',
  ROOT_UNCONFIRMED: () => '--roots DATEI nennt die Wurzeln, denen Sie vertrauen',
  ROOT_NOT_TRUSTED: () => '--roots DATEI nennt die Wurzeln, denen Sie vertrauen',
  NO_HOSTNAMES: () => '--host NAME oder --hosts-file DATEI',
  GROUP_EMPTY: () => '--hosts-file DATEI, mit den Namen unter [Name der Gruppe]',
  OUT_PASSWORD_MISSING: outPassword,
  CERTIFICATE_SHARED: () => '--accept CERTIFICATE_SHARED --reason TEXT',
  KEY_SHARED: () => '--accept KEY_SHARED --reason TEXT',
};
