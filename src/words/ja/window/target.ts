import type { TargetPickerWords } from '../../window-hand-over.ts';
import { counted, ja, quoted } from '../say.ts';
import { flawText } from '../target-flaw.ts';

export const target: TargetPickerWords = {
  choose: '導入先を選択',
  chooseLead: '求めるファイルと形式は、導入先ごとに異なります',
  dialog: '導入先を選択',
  search: (count) => `${counted(count, '件')}の導入先から検索 (例: ingress)`,
  nothing: 'その名前の導入先はありません。.pem のような形式で試してください。',
  needsPassword: 'パスワードが必要',
  sections: {
    own: '独自の導入先',
    appliances: 'アプライアンス',
    'web-servers': 'ウェブサーバーとプロキシ',
    java: 'Java サーバー',
    cloud: 'クラウドとコンテナ',
    network: 'ネットワーク機器とセキュリティ機器',
    applications: 'アプリケーション',
    files: '任意のソフトウェアのためのファイル',
    trust: '信頼バンドル: 認証局のみ、秘密の情報なし',
  },
  source: (date, sources) => [ja.month(date), ...sources.slice(0, 1)].join('、'),
  unconfirmed: (count) => `裏付けのない点${counted(count, '件')}`,
  about: '出典',
  read: (date) => `${ja.month(date)}に参照:`,
  unconfirmedAre: (topics) => `裏付けのないもの: ${ja.and(topics)}。`,
  recent: '最近選んだもの',
  damaged: (name, flaw) => `${name === null ? '独自の導入先' : quoted(name)}は、もう使えません: ${flawText(flaw)}。`,
  remove: (name) => (name === null ? 'この導入先を削除' : `${quoted(name)}を削除`),
  ownHint: '同じ形式のファイル',
  own: '独自の導入先…',
};
