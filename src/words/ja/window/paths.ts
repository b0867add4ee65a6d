import type { PathWords } from '../../window-trust.ts';
import { counted, ja, quoted } from '../say.ts';
import { CLAUSES } from './clauses.ts';

const ROLES = { leaf: 'サーバー証明書', intermediate: '中間証明書', root: 'ルート証明書' } as const;

export const paths: PathWords = {
  title: (count) => `${counted(count, '通り')}の経路`,
  lead: '今も信頼している相手と、その期限が異なります。選択は元に戻せます。',
  suggested: '推奨',
  upTo: (last) => `${quoted(last)}へ`,
  member: ({ role, notAfter }, at) => `${ROLES[role]}、${ja.date(notAfter)} ${at > notAfter ? 'に期限切れ' : 'まで'}`,
  trust: (anchor, verdict, until) => {
    if (verdict === 'incomplete') return '終点がここにありません';
    switch (anchor) {
      case 'public':
        return `${ja.date(until)} まで公的に信頼`;
      case 'organisation':
        return `組織のルート証明書、${ja.date(until)} まで`;
      case 'given':
      case null:
        return `持ち込まれた未確認のルート証明書、${ja.date(until)} まで`;
    }
  },
  endsFirst: ({ role, title, notAfter }, at) => {
    const who = role === 'leaf' ? 'サーバー証明書' : quoted(title);
    return at > notAfter
      ? `${who}が ${ja.date(notAfter)} に期限切れ`
      : `${who}が ${ja.date(notAfter)} に最初に期限切れ`;
  },
  count: (certificates) => `証明書${counted(certificates, '個')}`,
  because: (code) => {
    const clause = CLAUSES[code]?.(1);
    return clause === undefined ? null : `${clause}。`;
  },
};
