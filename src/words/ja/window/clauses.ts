/** The usual obstacles, each as a sentence without its end; the list of checks has them all. */
import type { FindingCode } from '#shared/finding.ts';
import { counted } from '../say.ts';

export const CLAUSES: { readonly [C in FindingCode]?: (count: number) => string } = {
  KEY_MISMATCH: () => '鍵が別の証明書のものです',
  KEY_MISSING: () => '秘密鍵がありません',
  KEY_LOCKED: () => '鍵がロックされたファイルの中にある可能性があります',
  CHAIN_INCOMPLETE: () => '中間証明書が欠けています',
  INTERMEDIATES_MISSING: () => 'サーバー証明書に続く中間証明書がありません',
  SIGNATURE_WRONG: () => '合わない署名があります',
  CERTIFICATE_EXPIRED: (count) => `${counted(count, '個')}の証明書が期限切れです`,
  CERTIFICATE_NOT_YET_VALID: () => 'まだ有効期間の始まっていない証明書があります',
  HOST_NOT_COVERED: (count) => `${counted(count, '個')}のホスト名に使えません`,
  HOST_UNUSABLE: (count) => `${counted(count, '個')}の名前がホスト名ではありません`,
  CERTIFICATE_SHARED: () => '別のバンドルもこの証明書を使っています',
  KEY_SHARED: () => '別のバンドルもこの鍵を使っています',
  AUTHORITIES_MISSING: () => '認証局の証明書がありません',
  KEY_TYPE_REFUSED: () => 'この導入先では使えない種類の鍵です',
  KEY_SIZE_REFUSED: () => 'この導入先では使えない長さの鍵です',
  AUTHORITY_PRIVATE: () => '発行者が公的に信頼されたものではありません',
  SELF_SIGNED: () => '証明書が自己署名です',
};
