import type { PathReasonWords } from '../tables.ts';

export const pathReasons: PathReasonWords = {
  'not-valid': 'クライアントがチェーンに求める規則に反しています。',
  incomplete: '終点の証明書が欠けています。',
  'not-trusted': '誰も確認していないルート証明書で終わります。',
  'ends-early': 'ルート証明書ではなく中間証明書で終わります。',
  'goes-beyond-trust': '信頼されたルート証明書に達した後も続きます。',
  'ends-before-leaf': '一部がサーバー証明書より先に期限切れになります。',
  longer: 'より長い経路です。',
  'root-ends-sooner': 'ルート証明書がより早く期限切れになります。',
  older: '認証局の証明書の日付がより古いものです。',
  alike: '意味のある違いはありません。',
  'set-aside': 'CertPrep が選ぶはずの経路でしたが、別の経路が選ばれました。',
};
