/** Trust bundles: the certificates of authorities that others are to trust. */
import type { FindingWords } from '../tables.ts';
import { counted, ja, nameOf, nothingToDo, quoted } from './say.ts';

export const trustFindings = {
  AUTHORITIES_MISSING: {
    message: ({ others }) =>
      others === 0
        ? 'これらのファイルの中に認証局の証明書がありません。'
        : `これらのファイルの中に認証局の証明書がありません。${counted(others, '個')}の証明書は、いずれもサーバーか個人のものです。`,
    remedy: () => 'プロキシまたはサーバーの証明書に署名した認証局の証明書を頼んでください。',
  },
  LEAF_AMONG_AUTHORITIES: {
    message: ({ subject, file }) =>
      `${quoted(file)}の${nameOf(subject)}は認証局ではありません。信頼してもほかの役に立たないため、除きました。`,
    remedy: () => '認証局が目的であれば、これに署名した証明書を頼んでください。',
  },
  AUTHORITY_EXPIRED: {
    message: ({ subject, notAfter }) => `認証局${nameOf(subject)}は ${ja.date(notAfter)} に期限が切れました。`,
    remedy: () => '後継の証明書を頼んでください。もう何にも署名していなければ、除いてください。',
  },
  AUTHORITY_NOT_ROOT: {
    message: ({ subject, issuer }) =>
      `認証局${nameOf(subject)}に署名した${nameOf(issuer)}がここにありません。多くのシステムはルート証明書だけを信頼します。`,
    remedy: () => 'その先のルート証明書を追加してください。',
  },
  AUTHORITY_GENERATIONS: {
    message: ({ subject, generations }) =>
      `${nameOf(subject)}には${counted(generations.length, '個')}の証明書があります。期限は ${ja.and(generations.map(({ notAfter }) => ja.date(notAfter)))}、鍵は${new Set(generations.map(({ spkiSha256 }) => spkiSha256)).size === 1 ? '同じ' : '別々'}です。`,
    remedy: nothingToDo,
  },
  AUTHORITY_ADDED: {
    message: ({ subject }) => `${nameOf(subject)}は、前回のバンドルになかったものです。`,
    remedy: () => '運営者にフィンガープリントを確認してください。',
  },
  AUTHORITY_REMOVED: {
    message: ({ subject, notAfter }) =>
      `${nameOf(subject)} (${ja.date(notAfter)} まで) は前回のバンドルにありましたが、今回はありません。`,
    remedy: () => 'まだ必要とするものがあれば、追加してください。',
  },
  LEAF_NOT_TRUSTED: {
    message: ({ subject, issuer, wasTrusted }) =>
      `これらの認証局だけでは${nameOf(subject)}は信頼されません。${nameOf(issuer)}につながっています。${wasTrusted ? '前回のバンドルでは信頼されていました。' : ''}`,
    remedy: () => 'つながる先の認証局を追加してください。',
  },
} satisfies Partial<FindingWords>;
