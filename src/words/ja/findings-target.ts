/** What a target demands, and what must be said before files are written. */
import type { DemandName } from '#shared/target.ts';
import type { FindingWords } from '../tables.ts';
import { topics } from './demands.ts';
import { allQuoted, counted, either, ja, nameOf, nothingToDo, quoted } from './say.ts';

const keepApart = (): string => '別のものを選ぶか、このまま使い、理由を記録してください。';
const otherKey = (): string => 'そのような鍵を作って再発行を依頼するか、別の導入先を選んでください。';
const askVendor = (): string => 'ベンダーに尋ねるか、本番の前に試してください。';

export const targetFindings = {
  KEY_TYPE_REFUSED: {
    message: ({ keyType, allowed }) =>
      `この導入先ではこの鍵を使えません。鍵は ${keyType} で、使えるのは ${either(allowed)} です。`,
    remedy: ({ allowed }) => `${either(allowed)} の鍵を作って再発行を依頼するか、別の導入先を選んでください。`,
  },
  KEY_TYPE_NOT_STATED: {
    message: ({ keyType, stated }) =>
      `鍵は ${keyType} です。導入先のガイドには ${ja.and(stated)} だけが挙げられ、ほかを使えるかは書かれていません。`,
    remedy: askVendor,
  },
  KEY_SIZE_REFUSED: {
    message: ({ bits, least, most }) =>
      `この導入先ではこの鍵を使えません。鍵は${counted(bits, 'ビット')}で、使えるのは${range(least, most)}です。`,
    remedy: otherKey,
  },
  KEY_SIZE_NOT_LISTED: {
    message: ({ bits, sizes }) =>
      `この導入先ではこの鍵を使えません。鍵は${counted(bits, 'ビット')}で、使えるのは${either(sizes.map((size) => counted(size, 'ビット')))}です。`,
    remedy: otherKey,
  },
  CURVE_REFUSED: {
    message: ({ curve, allowed }) =>
      `この導入先ではこの鍵を使えません。鍵の曲線は${curve === null ? '名前のないもの' : ` ${curve} `}で、使えるのは ${either(allowed)} です。`,
    remedy: ({ allowed }) => `${either(allowed)} の鍵を作って再発行を依頼するか、別の導入先を選んでください。`,
  },
  INTERMEDIATES_MISSING: {
    message: () => 'サーバー証明書に続く中間証明書がありません。この導入先はすべての中間証明書を求めます。',
    remedy: () => '認証局に「証明書チェーン」を頼み、ここに追加してください。',
  },
  ROOT_MISSING: {
    message: () => 'この導入先はルート証明書も求めますが、これらのファイルの中にありません。',
    remedy: () => '認証局にルート証明書を頼み、ここに追加してください。',
  },
  TOO_MANY_CERTIFICATES: {
    message: ({ file, count, most }) =>
      `${quoted(file)}に入る証明書は${counted(count, '個')}になりますが、この導入先で使えるのは${counted(most, '個')}までです。`,
    remedy: () => '認証局により短いチェーンを頼むか、別の導入先を選んでください。',
  },
  AUTHORITY_PRIVATE: {
    message: ({ root, stated }) =>
      `チェーンの終点の${nameOf(root)}は、CertPrep の知る公的なルート証明書ではありません。${
        stated
          ? 'この導入先は公的な認証局を求めます。'
          : '導入先のガイドには、自組織の認証局を使えるか書かれていません。'
      }`,
    remedy: ({ stated }) => (stated ? '公的な認証局に証明書を申し込むか、別の導入先を選んでください。' : askVendor()),
  },
  SELF_SIGNED_REFUSED: {
    message: ({ subject }) => `${nameOf(subject)}は自己署名です。この導入先では使えません。`,
    remedy: () => '認証局に証明書を申し込むか、別の導入先を選んでください。',
  },
  ISSUER_NAMELESS: {
    message: () => '証明書に発行者の名前がありません。この導入先は名前を求めます。',
    remedy: () => '再発行を依頼してください。',
  },
  PURPOSE_REFUSED: {
    message: ({ purpose }) =>
      `証明書は、この導入先が求める${purpose === 'serverAuth' ? 'サーバー' : 'クライアント'}用に使えません。拡張鍵用途に含まれていないためです。`,
    remedy: () => 'その用途を含む再発行を依頼してください。',
  },
  KEY_USAGE_REFUSED: {
    message: ({ lacks }) => `この導入先は鍵用途に ${ja.and(lacks)} を求めますが、証明書にはありません。`,
    remedy: () => 'その鍵用途を含む再発行を依頼してください。',
  },
  SIGNATURE_REFUSED: {
    message: ({ algorithm, allowed }) =>
      `証明書は ${algorithm} で署名されています。この導入先で使えるのは ${either(allowed)} です。`,
    remedy: () => 'そのような署名の再発行を依頼してください。',
  },
  AUTHORITY_REFUSED: {
    message: ({ subject }) => `${nameOf(subject)}に認証局の印が付いています。この導入先では使えません。`,
    remedy: () => '目的の証明書か確認し、そうであれば、その印のない再発行を依頼してください。',
  },
  AUTHORITY_WANTED: {
    message: ({ subject }) => `${nameOf(subject)}は認証局ではありません。この導入先は認証局の証明書を求めます。`,
    remedy: () => '認証局の証明書を選んでください。',
  },
  STARTS_TOO_LATE: {
    message: ({ notBefore, days }) =>
      days === 0
        ? `証明書の有効期間は ${ja.date(notBefore)} からです。この導入先では、すでに有効なものだけを使えます。`
        : `証明書の有効期間は ${ja.date(notBefore)} からです。この導入先は、${counted(days, '日')}以上前に始まったものを求めます。`,
    remedy: () => 'その日まで待ってください。',
  },
  ADDRESS_TOO_LONG: {
    message: ({ length, most }) =>
      `証明書の OCSP の URL は${counted(length, '文字')}ですが、この導入先で使えるのは${counted(most, '文字')}までです。`,
    remedy: () => 'より短い URL での再発行を依頼するか、別の導入先を選んでください。',
  },
  NAMES_MISSING: {
    message: () => '証明書に共通名もサブジェクト代替名もありませんが、この導入先はどちらかを求めます。',
    remedy: () => 'ホスト名を含む再発行を依頼してください。',
  },
  NAME_TOO_LONG: {
    message: ({ kind, name, most }) =>
      `${kind === 'commonName' ? '共通名' : 'サブジェクト代替名'} ${name} は、この導入先の上限の${counted(most, '文字')}を超えています。`,
    remedy: () => 'より短い名前での再発行を依頼してください。',
  },
  WILDCARD_REFUSED: {
    message: ({ names }) => `証明書は ${ja.and(names)} のもので、この導入先ではワイルドカードを使えません。`,
    remedy: () => 'ホスト名そのものを含む再発行を依頼してください。',
  },
  HOST_NOT_NAMED: {
    message: ({ host, by }) =>
      `${host} は ${by.replace(/^DNS:/, '')} に一致しますが、この導入先は名前そのものを証明書に求めます。`,
    remedy: () => 'その名前を含む再発行を依頼してください。',
  },
  FRIENDLY_NAME_TOO_LONG: {
    message: ({ file, most }) =>
      `${quoted(file)}のフレンドリ名は、この導入先の上限の${counted(most, '文字')}を超えています。`,
    remedy: () => 'ファイルに、より短い名前を付けてください。',
  },
  FILE_TOO_LARGE: {
    message: ({ file, octets, most }) =>
      `${quoted(file)}は${counted(octets, 'バイト')}ですが、この導入先で使えるのは${counted(most, 'バイト')}までです。`,
    remedy: () => 'より小さい鍵を作って再発行を依頼するか、別の導入先を選んでください。',
  },
  FILE_NAME_REFUSED: {
    message: ({ file, ending }) =>
      `${quoted(file)}の拡張子 ${ending.replace('.', '')} は、この導入先では別のファイルのためのものです。`,
    remedy: () => 'ファイルに別の名前を付けてください。',
  },
  CERTIFICATE_SHARED: {
    message: ({ bundles }) =>
      `${allQuoted(bundles)}もこの証明書を使っています。1つの鍵が漏れると、すべてを取り替える必要があります。`,
    remedy: keepApart,
  },
  KEY_SHARED: {
    message: ({ bundles }) =>
      `${allQuoted(bundles)}もこの鍵を使っています。1か所で漏れると、すべてで取り替える必要があります。`,
    remedy: keepApart,
  },
  KEY_WRITTEN_BARE: {
    message: ({ file }) =>
      `${quoted(file)}には鍵がパスワードなしで入ります。ファイルを手にした人は、誰でも鍵を使えます。`,
    remedy: () => '暗号化されたドライブの、自分だけが読める場所に保管してください。',
  },
  OUT_PASSWORD_MISSING: {
    message: ({ file }) => `${quoted(file)}はパスワードで保護されますが、まだ決まっていません。`,
    remedy: () => 'パスワードを決めるか、生成してください。',
  },
  OUT_PASSWORD_WEAK_FORM: {
    message: ({ file }) =>
      `${quoted(file)}のパスワードに ASCII 以外の文字があります。受け付けないか、違う読み方をするプログラムもあります。`,
    remedy: () => '英数字と一般的な記号だけを使い、その分だけ長くしてください。',
  },
  OUT_PASSWORD_REFUSED: {
    message: ({ file, reason, least, most }) => {
      if (reason === 'not-ascii') return `この導入先は、${quoted(file)}のパスワードとして ASCII だけを読みます。`;
      return reason === 'too-short'
        ? `この導入先は、${quoted(file)}に${counted(least ?? 0, '文字')}以上のパスワードを求めます。`
        : `この導入先で${quoted(file)}に使えるパスワードは、${counted(most ?? 0, '文字')}までです。`;
    },
    remedy: () => '別のパスワードを決めるか、生成してください。',
  },
  WILDCARD_SHARED: {
    message: ({ name, host, bundles }) =>
      `${name.replace(/^DNS:/, '')} は、${allQuoted(bundles)}の名前 ${host} にも一致します。ここで鍵が漏れると、そちらにもなりすませます。`,
    remedy: () => 'このホスト名だけの証明書を申し込むか、このまま使い、理由を記録してください。',
  },
  KEY_REWRAPPED: {
    message: ({ file, form }) =>
      `${quoted(file)}の鍵は、この導入先が読める ${form === 'pkcs1' ? 'PKCS#1' : 'PKCS#8'} 形式で書き出します。`,
    remedy: nothingToDo,
  },
  PASSWORD_STRIPPED: {
    message: ({ file }) =>
      `${quoted(file)}の鍵にはパスワードがありますが、この導入先の求めに従い、パスワードなしで書き出します。`,
    remedy: () => '書き出したものは、自分だけが読める場所に保管してください。',
  },
  CHECKLIST_OPEN: {
    message: ({ items }) => `ファイルでは確かめられない事柄が${counted(items.length, '件')}残っています。`,
    remedy: () => '1つずつ確かめて、チェックを付けてください。',
  },
  TARGET_UNCONFIRMED: {
    message: ({ demand }) =>
      `この導入先の${topics[demand as DemandName] ?? quoted(demand)}について、裏付けとなる資料がありません。`,
    remedy: () => 'ベンダー自身のガイドと比べてください。',
  },
  FILE_NOT_AS_ASKED: {
    message: ({ rule, file }) =>
      `この計画では、${quoted(file)}が導入先の求める形になりません: ${topics[rule as DemandName] ?? rule}。`,
    remedy: () => '提案された変更を適用してください。提案がなければ、導入先の記述に修正が必要です。',
  },
} satisfies Partial<FindingWords>;

function range(least: number | null, most: number | null): string {
  if (least === null) return most === null ? '任意の長さ' : `${counted(most, 'ビット')}以下`;
  return most === null ? `${counted(least, 'ビット')}以上` : `${ja.number(least)}～${counted(most, 'ビット')}`;
}
