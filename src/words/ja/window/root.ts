import type { RootWords } from '../../window-trust.ts';
import { counted, ja, quoted } from '../say.ts';

export const root: RootWords = {
  note: (anchor, fate, list) => {
    const written = fate === 'in-chain' ? 'ファイルに入ります。' : fate === 'apart' ? '別のファイルに入ります。' : '';
    switch (anchor) {
      case 'public': {
        const where =
          list === null ? '公的に信頼されています' : `${ja.date(list.date)} の${quoted(list.name)}にあります`;
        return written === '' ? `${where}。クライアントが自分で持つものです` : `${where}。${written}`;
      }
      case 'organisation':
        return `組織のルート証明書です。クライアントへのインストールが必要です${written === '' ? '' : `。${written}`}`;
      case 'given':
      case null:
        return `持ち込まれた未確認のルート証明書です${written === '' ? '。クライアントへのインストールが必要です' : `。${written}`}`;
    }
  },
  confirm: 'このルート証明書を確認…',
  confirmTitle: '組織のルート証明書ですか',
  confirmLead:
    'フィンガープリントを、イントラネット、紙、電話など別の方法で得たものと比べてください。これらのファイルに付いてきたものではありません。',
  fingerprint: 'SHA-256 フィンガープリント',
  validity: ({ notBefore, notAfter }) => `${ja.date(notBefore)} から ${ja.date(notAfter)} まで`,
  typed: '別の方法で得たフィンガープリント',
  typedHint: '入力または貼り付け。空白とコロンは問いません。',
  same: '64桁すべてが一致しています。',
  shorter: (digits) => `ここまで一致しています: 64桁中${counted(digits, '桁')}。`,
  differs: (group) => `${counted(group, '番目')}のまとまりが異なります。伝えられたルート証明書ではありません。`,
  compared: 'すべての桁を、別の方法で得たフィンガープリントと比べました',
  confirmNow: '組織のルート証明書です',
  confirmed: '確認しました。今から組織のルート証明書として扱います。',
};
