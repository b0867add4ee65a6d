import type { FindingCode } from '#shared/finding.ts';
import type { VoiceWords, WhatIsTrusted, WhatThereIs } from '../../window-voice.ts';
import { counted, ja } from '../say.ts';
import { CLAUSES } from './clauses.ts';

export const voice: VoiceWords = {
  locked: {
    title: ({ files }) => `${counted(files, '個')}のファイルにパスワードが必要です`,
    text: () => 'ファイルの横にパスワードを入力してください。メモリーの中でだけ使い、保存しません。',
  },
  'no-certificate': {
    title: () => 'サーバー証明書がまだありません',
    text: () => 'これらのファイルの中に、サーバーの証明書がありません。名前を問わず、ドロップしてください。',
  },
  'which-certificate': {
    title: ({ count }) => `サーバー証明書の候補が${counted(count, '個')}あります`,
    text: () => 'このバンドルで使うものを選んでください。',
  },
  'no-target': {
    title: () => 'どこで使いますか',
    text: (facts) => `${whatThereIs(facts)}導入先を選ぶと、求められることをすべて確認します。`,
  },
  'no-authority': {
    title: () => '認証局の証明書がまだありません',
    text: ({ leaves }) =>
      leaves === 0
        ? 'ほかに信頼してもらう証明書をドロップしてください。ルート証明書、またはプロキシの証明書に署名するものです。'
        : 'ここにあるのはサーバーか個人の証明書です。それに署名した認証局の証明書を頼んでください。',
  },
  'trust-warnings': {
    title: ({ count }) => lookAt(count),
    text: (facts) => `導入先は ${facts.target} です。${whatIsTrusted(facts)}`,
  },
  'trust-ready': { title: ({ target }) => `${target} への準備完了`, text: whatIsTrusted },
  problems: {
    title: ({ count }) => `書き出しを妨げるものが${counted(count, '件')}あります`,
    text: ({ codes }) => sentences(codes),
  },
  warnings: {
    title: ({ count }) => lookAt(count),
    text: (facts) => `導入先は ${facts.target} です。${whatThereIs(facts)}`,
  },
  ready: { title: ({ target }) => `${target} への準備完了`, text: whatThereIs },
};

function lookAt(count: number): string {
  return `準備完了、確認したいものが${counted(count, '件')}あります`;
}

function whatIsTrusted({ authorities, until }: WhatIsTrusted): string {
  const ends = until === null ? '' : `${authorities === 1 ? '' : '最初の'}期限は ${ja.date(until)} です。`;
  return `認証局が${counted(authorities, '個')}あり、秘密の情報はありません。${ends}`;
}

function whatThereIs({ hasKey, intermediates, anchor, until }: WhatThereIs): string {
  const parts = [
    'サーバー証明書',
    ...(hasKey ? ['秘密鍵'] : []),
    ...(intermediates > 0 ? [`中間証明書${counted(intermediates, '個')}`] : []),
  ];
  const leads = anchor === null ? '' : `${ANCHORS[anchor]}につながっています。`;
  return `${parts.join('、')}があります。${leads}${until === null ? '' : `期限は ${ja.date(until)} です。`}`;
}

const ANCHORS = {
  public: '公的に信頼されたルート証明書',
  organisation: '組織のルート証明書',
  given: '持ち込まれた未確認のルート証明書',
} as const;

function sentences(codes: readonly { readonly code: FindingCode; readonly count: number }[]): string {
  const known = codes.flatMap(({ code, count }) => CLAUSES[code]?.(count) ?? []);
  const others = codes.length - known.length;
  if (known.length === 0) return '内容と理由は、確認の一覧にあります。';
  const rest = others === 0 ? [] : [`ほかに${counted(others, '件')}あります`];
  return [...known, ...rest].map((one) => `${one}。`).join('');
}
