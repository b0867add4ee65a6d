import type { ListUnused, RevocationReason } from '#shared/revocation.ts';

/** Why a certificate was revoked, as the middle of 「理由は、...です」. */
export const reasons: { readonly [R in RevocationReason]: string } = {
  unspecified: '認証局により示されていないもの',
  keyCompromise: '秘密鍵が他者の手に渡った可能性',
  cACompromise: '認証局自身の鍵が他者の手に渡った可能性',
  affiliationChanged: '所有者についての記載の変更',
  superseded: '別の証明書への置き換え',
  cessationOfOperation: '使用の終了',
  certificateHold: '認証局による一時停止',
  removeFromCRL: '認証局による一時停止 (その後に解除された可能性あり)',
  privilegeWithdrawn: '記載された権限の取り消し',
  aACompromise: '認証局自身の鍵が他者の手に渡った可能性',
};

/** Why a list counts for nothing here, as a sentence without its end. */
export const unused: { readonly [R in ListUnused]: string } = {
  'other-issuer': 'このチェーンのどの証明書も対象ではありません',
  indirect: '複数の認証局のために第三者が作ったもので、CertPrep は認証局自身の失効リストだけを受け付けます',
  'signature-wrong': '署名が、このチェーンの認証局のものではありません',
  'signature-unsupported': '署名が、CertPrep では検証できない種類です',
  'issuer-may-not-sign': '認証局の鍵用途で、失効リストへの署名が許されていません',
  delta: '別の失効リストからの差分だけが書かれています',
  'other-scope': '別の種類の証明書を対象としています',
  'unknown-critical': 'CertPrep の知らない拡張があり、それなしに読むことは許されません',
  'budget-spent': '検証すべき署名が多すぎました',
};
