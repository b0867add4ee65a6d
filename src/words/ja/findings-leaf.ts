/** Which certificate and which key. */
import type { FindingWords } from '../tables.ts';
import { allQuoted, counted, ja, nameOf, nothingToDo, quoted, theCertificate } from './say.ts';

const FORMS: Readonly<Record<string, string>> = { pkcs1: 'PKCS#1', sec1: 'SEC1', pkcs8: 'PKCS#8' };

export const leafFindings = {
  LEAF_MISSING: {
    message: ({ requests }) =>
      requests.length === 0
        ? 'これらのファイルの中にサーバー証明書がないため、まだ引き渡すものがありません。'
        : `これらのファイルの中にサーバー証明書がありません。${allQuoted(requests)}は証明書ではなく、証明書要求です。`,
    remedy: () => '認証局から返ってきた証明書を追加してください。',
  },
  LEAF_AMBIGUOUS: {
    message: ({ candidates }) => {
      const named = candidates.map(({ subject, notAfter }) => `${nameOf(subject)} (${ja.date(notAfter)} まで)`);
      return `サーバー証明書の候補が${counted(candidates.length, '個')}あります: ${ja.and(named)}。どれが目的のものかは分かりません。`;
    },
    remedy: () => '1つを選んでください。',
  },
  LEAF_CHOSEN: {
    message: ({ subject, notAfter, because, others }) => {
      const why =
        because === 'newest' ? `${counted(others + 1, '個')}の中で最も新しい` : '鍵がここにある唯一の証明書である';
      return `${nameOf(subject)} (${ja.date(notAfter)} まで) を使います。${why}ためです。`;
    },
    remedy: () => '別の証明書が目的でなければ、何もする必要はありません。',
  },
  LEAF_NOT_FOUND: {
    message: ({ wanted }) => `${wanted} に当たる証明書はここにありません。`,
    remedy: () => '名前かフィンガープリントを確認するか、証明書を追加してください。',
  },
  KEY_MISSING: {
    message: ({ subject }) =>
      `${nameOf(subject)}の秘密鍵がありません。証明書要求と一緒に、通常はサーバー上で作られたものです。`,
    remedy: () => '秘密鍵をファイルに追加してください。',
  },
  KEY_LOCKED: {
    message: ({ files }) => `${allQuoted(files)}の鍵がまだロックされているため、正しい鍵があるかどうか分かりません。`,
    remedy: () => 'パスワードを入力してください。',
  },
  KEY_MISMATCH: {
    message: ({ subject, keyFiles }) =>
      keyFiles.length === 1
        ? `秘密鍵が証明書${nameOf(subject)}と合いません。${allQuoted(keyFiles)}の鍵は別の証明書のものです。`
        : `証明書${nameOf(subject)}に合う秘密鍵がありません。${allQuoted(keyFiles)}の鍵は別の証明書のものです。`,
    remedy: () => '別の鍵を試すか、再発行を依頼してください。',
  },
  KEY_AMBIGUOUS: {
    message: ({ files }) => `${allQuoted(files)}に複数の鍵があります。どれが目的のものかは分かりません。`,
    remedy: () => '目的の鍵のファイルだけを指定してください。',
  },
  PRECERTIFICATE: {
    message: (fact) =>
      `${theCertificate(fact)}はプレ証明書です。認証局が公開ログのために作る下書きで、サーバーでは使えません。`,
    remedy: () => '最終の証明書を認証局に頼んでください。',
  },
  KEY_FORM_IMPOSSIBLE: {
    message: ({ keyType, form }) => `${keyType} の鍵は ${FORMS[form] ?? form} として書けません。`,
    remedy: () => 'どの種類の鍵も書ける PKCS#8 を選んでください。',
  },
  KEY_ON_DEVICE: {
    message: ({ by, file }) =>
      `秘密鍵は作成された場所に残ります。${quoted(file)}の${by === 'csr' ? '証明書要求' : '公開鍵'}がこの証明書に対応します。`,
    remedy: nothingToDo,
  },
  KEY_NOT_SHOWN: {
    message: ({ subject }) =>
      `${nameOf(subject)}の秘密鍵も証明書要求もここにないため、機器の鍵と合うかどうか分かりません。`,
    remedy: () => '機器で作成した証明書要求を追加するか、公開鍵を比べてください。',
  },
  CERTIFICATE_UNUSED: {
    message: ({ subject, file }) => `${quoted(file)}の${nameOf(subject)}は、このチェーンに属さないため除きました。`,
    remedy: nothingToDo,
  },
} satisfies Partial<FindingWords>;
