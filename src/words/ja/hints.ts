import type { TerminalWords } from '../terminal.ts';

const outPassword = (): string =>
  '--out-password-file FILE、--out-password-env NAME、または --generate-password を付けます';

export const hints: TerminalWords['hints'] = {
  PASSWORD_NEEDED: () => '--password-file FILE または --password-env NAME を付けます',
  PASSWORD_WRONG: () => '--password-file FILE には複数のパスワードを1行に1つずつ書けます',
  KEY_LOCKED: () => '--password-file FILE または --password-env NAME を付けます',
  TOO_COSTLY: () => '--allow-slow',
  CANNOT_WRITE: ({ reason }) => (reason === 'exists' ? '--force' : null),
  CHAIN_INCOMPLETE: () => 'certprep chain PATH... --carry-card FILE で、取得すべきものをカードに書き出せます',
  LEAF_AMBIGUOUS: ({ candidates }) => {
    const digests = (candidates as readonly { sha256: string }[]).map(({ sha256 }) => `--leaf ${sha256}`);
    return digests.join('\n');
  },
  LEAF_CHOSEN: () => '--leaf SHA256 または --leaf HOST で別の証明書を選べます',
  ROOT_UNCONFIRMED: () => '--roots FILE で信頼するルート証明書を指定します',
  ROOT_NOT_TRUSTED: () => '--roots FILE で信頼するルート証明書を指定します',
  NO_HOSTNAMES: () => '--host NAME または --hosts-file FILE を付けます',
  GROUP_EMPTY: () => '--hosts-file FILE の [グループ名] の下に名前を書きます',
  OUT_PASSWORD_MISSING: outPassword,
  CERTIFICATE_SHARED: () => '--accept CERTIFICATE_SHARED --reason TEXT',
  KEY_SHARED: () => '--accept KEY_SHARED --reason TEXT',
};
