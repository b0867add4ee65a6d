import type { TerminalWords } from '../terminal.ts';

const outPassword = (): string => '--out-password-file FILE, --out-password-env NAME or --generate-password';

export const hints: TerminalWords['hints'] = {
  PASSWORD_NEEDED: () => '--password-file FILE or --password-env NAME',
  PASSWORD_WRONG: () => '--password-file FILE takes several passwords, one on each line',
  KEY_LOCKED: () => '--password-file FILE or --password-env NAME',
  TOO_COSTLY: () => '--allow-slow',
  CANNOT_WRITE: ({ reason }) => (reason === 'exists' ? '--force' : null),
  CHAIN_INCOMPLETE: () => 'certprep chain PATH... --carry-card FILE writes what to fetch on a card',
  LEAF_AMBIGUOUS: ({ candidates }) => {
    const digests = (candidates as readonly { sha256: string }[]).map(({ sha256 }) => `--leaf ${sha256}`);
    return digests.join('\n');
  },
  LEAF_CHOSEN: () => '--leaf SHA256 or --leaf HOST chooses another',
  ROOT_UNCONFIRMED: () => '--roots FILE names the roots you trust',
  ROOT_NOT_TRUSTED: () => '--roots FILE names the roots you trust',
  NO_HOSTNAMES: () => '--host NAME or --hosts-file FILE',
  GROUP_EMPTY: () => '--hosts-file FILE, with the names under [Group name]',
  OUT_PASSWORD_MISSING: outPassword,
  CERTIFICATE_SHARED: () => '--accept CERTIFICATE_SHARED --reason TEXT',
  KEY_SHARED: () => '--accept KEY_SHARED --reason TEXT',
};
