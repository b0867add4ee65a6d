/** The certificates and the key themselves (facts/checks.md). */
import type { FindingWords } from '../tables.ts';
import { profileRules } from './profile.ts';
import { ahead, counted, ja, nameOf, theCertificate } from './say.ts';

const reissue = (): string => '再発行を依頼してください。';
const reissueIfRefused = (): string => '受け付けられない場合は、再発行を依頼してください。';

export const certificateFindings = {
  EXPIRES_SOON: {
    message: (fact) =>
      `${theCertificate(fact)}は ${ja.date(fact.notAfter)} (${ahead(fact.notAfter, fact.at)}) に期限が切れます。`,
    remedy: () => '早めに更新を申し込んでください。',
  },
  INTERMEDIATE_ENDS_FIRST: {
    message: (fact) =>
      `${theCertificate(fact)}は ${ja.date(fact.notAfter)} に期限が切れます。サーバー証明書の期限 ${ja.date(fact.leafNotAfter)} より先で、その日からチェーンが成り立たなくなります。`,
    remedy: () => '同じ鍵のより新しい中間証明書を認証局に頼むか、その日までの更新を計画してください。',
  },
  KEY_TOO_SMALL: {
    message: (fact) =>
      `${theCertificate(fact)}の ${fact.keyType} 鍵は${counted(fact.bits, 'ビット')}です。クライアントは${counted(fact.least, 'ビット')}以上を求めます。`,
    remedy: ({ role, least }) =>
      role === 'leaf' ? `${counted(least, 'ビット')}以上の新しい鍵を作り、それで再発行を依頼してください。` : reissue(),
  },
  KEY_UNUSUALLY_LARGE: {
    message: (fact) =>
      `${theCertificate(fact)}の鍵は${counted(fact.bits, 'ビット')}です。4,096ビットまでしか扱えないアプライアンスもあります。`,
    remedy: () => '受け付けられない場合は、4,096ビット以下の鍵を作り、それで再発行を依頼してください。',
  },
  KEY_TYPE_RARE: {
    message: (fact) =>
      `${theCertificate(fact)}の鍵は ${fact.keyType} です。対応するサーバーやアプライアンスはわずかです。`,
    remedy: () => '受け付けられない場合は、RSA または P-256 の鍵を作り、それで再発行を依頼してください。',
  },
  EXPONENT_UNUSUAL: {
    message: (fact) => `${theCertificate(fact)}の鍵の公開指数は ${fact.exponent} です。通常は 65537 です。`,
    remedy: () => '受け付けられない場合は、新しい鍵を作り、それで再発行を依頼してください。',
  },
  PSS_KEY: {
    message: (fact) => `${theCertificate(fact)}の鍵は RSA-PSS 専用です。ブラウザーや多くのサーバーでは使えません。`,
    remedy: () => '通常の RSA 鍵を作り、それで再発行を依頼してください。',
  },
  PSS_SIGNATURE: {
    message: (fact) => `${theCertificate(fact)}は RSA-PSS で署名されています。検証できないアプライアンスもあります。`,
    remedy: () =>
      '受け付けられない場合は、通常の RSA (PKCS#1 v1.5) または ECDSA で署名された再発行を依頼してください。',
  },
  SIGNATURE_HASH_WEAK: {
    message: (fact) =>
      `${theCertificate(fact)}は ${fact.algorithm} で署名されています。クライアントはもう受け入れません。`,
    remedy: () => 'SHA-256 で署名された再発行を依頼してください。',
  },
  LEAF_IS_CA: {
    message: (fact) =>
      `${theCertificate(fact)}に認証局の印が付いています。サーバーの証明書には付けるべきではありません。`,
    remedy: () => '目的の証明書か確認し、そうであれば、その印のない再発行を依頼してください。',
  },
  SERVER_AUTH_MISSING: {
    message: (fact) =>
      fact.absent
        ? `${theCertificate(fact)}には用途が書かれていません。多くのクライアントは受け入れますが、受け付けない導入先もあります。`
        : `${theCertificate(fact)}はサーバー用に使えません。拡張鍵用途に含まれていないためです。`,
    remedy: () => 'サーバー認証用の再発行を依頼してください。',
  },
  KEY_USAGE_UNFIT: {
    message: (fact) => `${theCertificate(fact)}の鍵用途に、TLS 接続に必要な ${fact.lacks} がありません。`,
    remedy: reissue,
  },
  VERSION_OLD: {
    message: (fact) =>
      `${theCertificate(fact)}はバージョン ${ja.number(fact.version)} です。クライアントはバージョン 3 を求めます。`,
    remedy: reissue,
  },
  SERIAL_UNUSUAL: {
    message: (fact) =>
      `${nameOf(fact.subject)}のシリアル番号 ${fact.serial} は、規格の求める20バイト以下の正の数ではありません。`,
    remedy: reissueIfRefused,
  },
  PROFILE_BROKEN: {
    message: (fact) =>
      `${theCertificate(fact)}は認証局の規則 (${fact.clause}) に反しています。${profileRules[fact.rule]}。厳格なクライアントは拒否しますが、多くは受け入れます。`,
    remedy: reissueIfRefused,
  },
} satisfies Partial<FindingWords>;
