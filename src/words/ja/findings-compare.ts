/** A certificate against the one it replaces. */
import type { FindingWords } from '../tables.ts';
import { counted, ja, nameOf, nothingToDo } from './say.ts';

const MOST_NAMED = 5;

export const compareFindings = {
  CERTIFICATE_UNCHANGED: {
    message: () => '2つはまったく同じ証明書です。',
    remedy: () => '新しい証明書のはずであれば、認証局からのメールを探してください。',
  },
  NAMES_LOST: {
    message: ({ names }) =>
      `古い証明書の${counted(names.length, '個')}の名前が、新しい証明書では使えません: ${some(names)}。`,
    remedy: () => 'まだ使われている名前であれば、その名前を含む再発行を依頼してください。',
  },
  KEY_REUSED: {
    message: () => '新しい証明書の鍵は、古い証明書と同じです。更新は鍵を替える機会です。',
    remedy: () =>
      '鍵が他者の手に渡った可能性があれば、新しい鍵での証明書を依頼してください。そうでなければ、何もする必要はありません。',
  },
  USAGES_LOST: {
    message: ({ usages }) => `新しい証明書は ${some(usages)} に使えなくなります。`,
    remedy: () =>
      'その用途に使っていれば、用途を含む再発行を依頼してください。そうでなければ、何もする必要はありません。',
  },
  ISSUER_CHANGED: {
    message: (issuer) => `新しい証明書の発行者は${nameOf(issuer.new)}、古い証明書の発行者は${nameOf(issuer.old)}です。`,
    remedy: () => '古いチェーンではなく、新しい証明書に付いてきたチェーンを引き渡してください。',
  },
  ENDS_NO_LATER: {
    message: (end) =>
      `新しい証明書の期限は ${ja.date(end.new)} で、古い証明書の期限 ${ja.date(end.old)} より後ではありません。`,
    remedy: nothingToDo,
  },
  CERTIFICATES_GONE: {
    message: ({ certificates }) =>
      `認証局の証明書${counted(certificates.length, '個')}が、前回は引き渡され、今回は含まれていません: ${some(certificates.map(({ subject }) => nameOf(subject)))}。`,
    remedy: () => 'チェーンを変えるつもりがなければ、足りないものを追加してください。',
  },
} satisfies Partial<FindingWords>;

function some(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return ja.and(names);
  return `${names.slice(0, MOST_NAMED).join('、')}、ほか${counted(names.length - MOST_NAMED, '個')}`;
}
