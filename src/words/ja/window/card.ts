import type { CardWords } from '../../window-trust.ts';
import { ja, quoted } from '../say.ts';

export const card: CardWords = {
  open: '持ち出しカード…',
  title: '持ち出しカード',
  lead: 'ネットワークにつながるコンピューターに持っていくカードです。必要なことがすべて書かれ、秘密の情報はありません。',
  heading: '証明書が欠けています',
  purpose: (signed, at) => `${quoted(signed)}の発行者の証明書。${ja.date(at)} に必要になったものです。`,
  issuer: '名前',
  keyIdentifier: '鍵識別子',
  addresses: '認証局の公開場所',
  steps: ({ caIssuers }) => [
    caIssuers.length > 0
      ? 'ネットワークにつながるコンピューターで、この URL のどれかを入力し、ファイルを保存します。'
      : '認証局に「証明書チェーン」、またはこの名前と鍵識別子の証明書を頼みます。',
    'ファイルをここに持ち帰り、名前を問わず、CertPrep にドロップします。',
    'その署名はここで検証されるので、どのような経路で運んでもかまいません。',
  ],
  code: 'QR コード',
  codeLabel: '名前、鍵識別子、URL の QR コード',
  tooLong: 'QR コードには長すぎます。',
  saveText: 'テキストとして保存…',
  savePage: 'ページとして保存…',
  print: '印刷…',
};
