import type { InspectorWords } from '../../window-inspector.ts';
import { ago, ahead, counted, days, ja, quoted } from '../say.ts';

const PURPOSES: Readonly<Record<string, string>> = {
  serverAuth: 'サーバー',
  clientAuth: 'クライアント',
  codeSigning: 'プログラム',
  emailProtection: 'メール',
  timeStamping: 'タイムスタンプ',
  ocspSigning: '失効確認の応答',
  anyExtendedKeyUsage: '任意の用途',
};

export const inspector: InspectorWords = {
  label: 'この証明書の詳細',
  close: '詳細を閉じる (Esc)',
  tabs: { plain: '要点', fields: '全フィールド', asn1: 'ASN.1' },
  plain: ({ role, organisation }, issuer) => {
    switch (role) {
      case 'leaf':
        return `サーバーが名乗れる名前と、サーバーの鍵を示します。署名したのは${quoted(issuer)}です。`;
      case 'intermediate':
        return `${organisation === null ? '認証局' : quoted(organisation)}が、これを使ってほかの証明書に署名します。これ自体に署名したのは${quoted(issuer)}です。`;
      case 'root':
        return '自己署名であり、保証する者はいません。これを信頼する人は、その下で署名されたすべてを信頼します。';
    }
  },
  life: ({ notBefore, notAfter }, at) => {
    if (at < notBefore) return `${ja.date(notBefore)} から有効 (${ahead(notBefore, at)})`;
    if (at > notAfter) return `${ja.date(notAfter)} に期限切れ (${ago(notAfter, at)})`;
    return `${ja.date(notAfter)} まで有効 (残り${days(at, notAfter)})`;
  },
  passed: (percent) => `有効期間の${ja.number(percent)}パーセントが経過`,
  date: ja.date,
  moment: ja.moment,
  fields: {
    name: '名前',
    organisation: '組織',
    issuedBy: '発行者',
    key: '鍵',
    signature: '署名方式',
    may: '用途',
    names: '名前の一覧',
    revocation: '失効',
    version: 'バージョン',
    serial: 'シリアル番号',
    subject: 'サブジェクト',
    issuer: '発行者',
    notBefore: '開始',
    notAfter: '終了',
    keyUsages: '鍵用途',
    purposes: '拡張鍵用途',
    pathLength: 'パスの長さ',
    policies: 'ポリシー',
    subjectKeyId: 'サブジェクト鍵識別子',
    authorityKeyId: '認証局鍵識別子',
    caIssuers: '発行者の証明書の URL',
    ocsp: 'OCSP の URL',
    revocationLists: '失効リストの URL',
    fingerprint: 'SHA-256 フィンガープリント',
    keyDigest: '公開鍵の SHA-256',
  },
  may: ({ isCa, pathLength, purposes }) => {
    const whom = purposes === null ? '任意の用途' : ja.and(purposes.map((purpose) => PURPOSES[purpose] ?? purpose));
    if (!isCa) return `使用対象: ${whom}`;
    const below =
      pathLength === null
        ? 'ほかの認証局も可'
        : pathLength === 0
          ? 'ほかの認証局は不可'
          : `その下に認証局${counted(pathLength, '段')}まで`;
    return `証明書への署名 (${whom})、${below}`;
  },
  notChecked: '未確認: CertPrep はネットワークを使わず、渡された失効リストだけで判定します',
  anyUse: '制限なし',
  extensions: (count) => `拡張${counted(count, '個')}`,
  extension: ({ name, oid, critical, bytes }) =>
    [name === null ? oid : `${name} (${oid})`, ...(critical ? ['critical'] : []), ja.bytes(bytes)].join('、'),
  outlineLead: 'バイト単位の構造です。各要素の位置と長さを示します。矢印キーで開閉します。',
  outlineLabel: '証明書の構造',
  extent: (start, bytes) => `${ja.number(start)}、${ja.bytes(bytes)}`,
};
