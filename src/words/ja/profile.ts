import type { ProfileWords } from '../tables.ts';

/** What is wrong, as a sentence without its end. */
export const profileRules: ProfileWords = {
  'authority-key-id-missing': '発行者のどの鍵で署名されたかが書かれていません',
  'authority-key-id-critical': '発行者の鍵識別子が critical になっています',
  'subject-key-id-missing': '認証局には自身の鍵識別子が必要です',
  'subject-key-id-critical': '自身の鍵識別子が critical になっています',
  'policy-repeated': '同じポリシーが2回書かれています',
  'path-length-without-ca': '認証局ではないのに、パスの長さを制限しています',
  'name-constraints-not-in-ca': '認証局ではないのに、名前を制限しています',
  'name-constraints-empty': '名前の制限が空です',
  'name-constraints-leading-dot': '名前の制限に、ドットで始まる名前があります',
  'policy-constraints-not-critical': 'ポリシーの制限が critical になっていません',
  'serial-not-positive': 'シリアル番号が正の数ではありません',
  'serial-too-long': 'シリアル番号が20バイトを超えています',
  'issuer-empty': '発行者に名前がありません',
  'ca-subject-empty': '認証局には名前が必要です',
  'empty-subject-san-not-critical': 'サブジェクトが空なのに、サブジェクト代替名が critical になっていません',
  'root-authority-key-id': '発行者の鍵識別子がルート証明書に合いません',
  'common-name-not-in-san': '共通名がサブジェクト代替名に含まれていません',
  'san-missing': 'サブジェクト代替名がありません',
  'leaf-is-ca': 'サーバーの証明書が認証局であってはなりません',
  'usage-not-server-only': 'サーバーとクライアント以外の用途にも使えます',
  'key-not-allowed': '公的な認証局が証明してはならない種類か長さの鍵です',
  'curve-not-named': '鍵の曲線が、名前ではなく数値で示されています',
  'wildcard-over-public-suffix': 'ワイルドカードが *.co.uk のように多くの所有者の名前に及びます',
};
