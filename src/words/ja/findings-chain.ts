/** The chain: what RFC 5280 section 6 asks of it. */
import type { FindingWords } from '../tables.ts';
import { organisationOf } from '../subject.ts';
import { reasons, unused } from './revocation.ts';
import { ago, ahead, counted, either, grouped, ja, nameOf, nothingToDo, theCertificate } from './say.ts';

const askAuthority = (): string => 'サーバー証明書に対応するチェーンを認証局に頼んでください。';
const reissue = (): string => '認証局に再発行を依頼してください。';

export const chainFindings = {
  CHAIN_INCOMPLETE: {
    message: ({ issuer, caIssuers }) =>
      `チェーンが途中で終わっています。${nameOf(issuer)}の証明書がありません。${caIssuers.length === 0 ? '証明書に入手先の URL はありません。' : ''}`,
    remedy: ({ issuer, caIssuers }) =>
      caIssuers.length === 0
        ? `${organisationOf(issuer) ?? nameOf(issuer)} に「証明書チェーン」を頼み、ここに追加してください。`
        : `ネットワークにつながるコンピューターで ${either(caIssuers)} から取得し、ここに追加してください。`,
  },
  SIGNATURE_WRONG: {
    message: (fact) =>
      `${theCertificate(fact)}の署名が、名前は一致するのに、${nameOf(fact.issuer)}の鍵と合いません。どちらかが変更されたか、別のチェーンのものです。`,
    remedy: () => '両方の証明書をもう一度認証局に頼んでください。',
  },
  SIGNATURE_UNSUPPORTED: {
    message: (fact) => `${theCertificate(fact)}は ${fact.algorithm} で署名されており、CertPrep では検証できません。`,
    remedy: () => 'RSA または ECDSA と SHA-256 で署名されたものを認証局に頼んでください。',
  },
  CERTIFICATE_EXPIRED: {
    message: (fact) =>
      `${theCertificate(fact)}は ${ja.date(fact.notAfter)} (${ago(fact.notAfter, fact.at)}) に期限が切れました。`,
    remedy: ({ role }) =>
      role === 'leaf' ? '更新してください。' : '後継の証明書を認証局に頼み、ここに追加してください。',
  },
  CERTIFICATE_NOT_YET_VALID: {
    message: (fact) =>
      `${theCertificate(fact)}の有効期間は ${ja.date(fact.notBefore)} (${ahead(fact.notBefore, fact.at)}) に始まります。`,
    remedy: () => 'その日から使ってください。ここでの今日の日付が違う場合は、コンピューターの時計を合わせてください。',
  },
  ISSUER_NOT_CA: {
    message: (fact) =>
      `${theCertificate(fact)}は別の証明書に署名していますが、認証局の印がありません。クライアントはこのようなチェーンを拒否します。`,
    remedy: askAuthority,
  },
  ISSUER_MAY_NOT_SIGN: {
    message: (fact) =>
      `${theCertificate(fact)}は別の証明書に署名していますが、鍵用途で許されていません。クライアントはこのようなチェーンを拒否します。`,
    remedy: askAuthority,
  },
  PATH_TOO_LONG: {
    message: (fact) =>
      `${theCertificate(fact)}の下に許される中間証明書は${counted(fact.pathLength, '個')}までですが、このチェーンにはそれより多くあります。`,
    remedy: askAuthority,
  },
  PURPOSE_NOT_ALLOWED: {
    message: (fact) =>
      `${theCertificate(fact)}は${fact.purpose === 'serverAuth' ? 'サーバー' : 'クライアント'}用に使えません。拡張鍵用途に含まれていないためです。`,
    remedy: ({ role, purpose }) =>
      role === 'leaf'
        ? `${purpose === 'serverAuth' ? 'サーバー' : 'クライアント'}認証用の証明書を依頼してください。`
        : askAuthority(),
  },
  NAME_NOT_PERMITTED: {
    message: ({ name }) =>
      `この認証局は ${name} という名前を証明できません。チェーンの中の証明書が、使える名前を制限しています。`,
    remedy: () => 'この名前のない再発行か、別の中間証明書による再発行を認証局に依頼してください。',
  },
  POLICY_REQUIRED: {
    message: (fact) =>
      `チェーンの中の認証局が、配下のすべての証明書に、認める証明書ポリシーを求めていますが、${theCertificate(fact)}には書かれていません。`,
    remedy: askAuthority,
  },
  EXTENSION_UNKNOWN_CRITICAL: {
    message: (fact) =>
      `${theCertificate(fact)}に、クライアントが理解しなければならない拡張 (${fact.oid}) があり、CertPrep はこれを知りません。多くのクライアントも知らず、拒否します。`,
    remedy: () => '何のための拡張か、認証局に尋ねてください。',
  },
  EXTENSION_MALFORMED: {
    message: (fact) => `${theCertificate(fact)}の拡張 (${fact.oid}) が、その形式に合っていません。`,
    remedy: reissue,
  },
  ALGORITHMS_DIFFER: {
    message: (fact) =>
      `${theCertificate(fact)}の署名された部分の内側と外側に、異なる署名アルゴリズムが書かれています。`,
    remedy: reissue,
  },
  CERTIFICATE_REVOKED: {
    message: (fact) => {
      const when = fact.revokedAt === null ? '' : ` ${ja.date(fact.revokedAt)} に`;
      const why = fact.reason === null ? '' : `理由は、${reasons[fact.reason]}です。`;
      return `${theCertificate(fact)}は、${nameOf(fact.issuer)}によって${when}失効しました。${why}失効を確認するクライアントは拒否します。`;
    },
    remedy: ({ role }) => (role === 'leaf' ? '新しい鍵で、新しい証明書を依頼してください。' : askAuthority()),
  },
  REVOCATION_LIST_STALE: {
    message: ({ issuer, thisUpdate, nextUpdate, at }) =>
      `${nameOf(issuer)}の失効リストは ${ja.date(thisUpdate)} のもので、${ja.date(nextUpdate)} (${ago(nextUpdate, at)}) までに更新されるはずでした。それ以降の失効は載っていません。`,
    remedy: () => '失効の確認が必要であれば、より新しいリストを用意してください。',
  },
  REVOCATION_LIST_UNUSED: {
    message: ({ issuer, reason }) => `${nameOf(issuer)}の失効リストは使いませんでした。${unused[reason]}。`,
    remedy: ({ reason }) =>
      reason === 'other-issuer' || reason === 'other-scope'
        ? nothingToDo()
        : '失効の確認が必要であれば、完全な失効リストを認証局に頼んでください。',
  },
  ROOT_NOT_TRUSTED: {
    message: (fact) => `チェーンの終点の${theCertificate(fact)}は、信頼されたルート証明書の中にありません。`,
    remedy: () =>
      '組織のルート証明書であれば、フィンガープリントを確認してください。そうでなければ、どの認証局が求められているか尋ねてください。',
  },
  ROOT_UNCONFIRMED: {
    message: (fact) =>
      `チェーンの終点は、持ち込まれた未確認のルート証明書${nameOf(fact.subject)}です。SHA-256 は ${grouped(fact.sha256)} です。`,
    remedy: () => '所有者が公開しているフィンガープリントと比べてください。',
  },
  ROOT_DISTRUSTED: {
    message: ({ subject, distrust, leafNotBefore, leafNotAfter }) =>
      leafNotBefore >= distrust
        ? `ブラウザーは、${nameOf(subject)}が ${ja.date(distrust)} より後に発行したものを信頼しなくなりました。サーバー証明書の発行日は ${ja.date(leafNotBefore)} です。`
        : `ルート証明書${nameOf(subject)}への信頼は ${ja.date(distrust)} に終わります。サーバー証明書の期限 ${ja.date(leafNotAfter)} より先で、それより後に発行されたものは拒否されます。`,
    remedy: () => '今後も信頼されるルート証明書による証明書を、認証局に依頼してください。',
  },
  SELF_SIGNED: {
    message: (fact) => `${theCertificate(fact)}は自己署名です。訪問者には警告が表示されます。`,
    remedy: () => '署名された証明書を認証局に依頼してください。',
  },
  CHAIN_REORDERED: {
    message: () => '証明書の順序が違っていたため、正しい順に並べました。',
    remedy: nothingToDo,
  },
  SEARCH_BUDGET_SPENT: {
    message: ({ steps, signatures }) =>
      `チェーンの探索を、${counted(steps, 'ステップ')}と${counted(signatures, '個')}の署名で打ち切りました。試すべき経路が多すぎます。`,
    remedy: () => 'このチェーンに属する証明書だけを指定してください。',
  },
} satisfies Partial<FindingWords>;
