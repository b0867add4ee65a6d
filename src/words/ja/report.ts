import type { ReportWords } from '../report.ts';
import { counted, ja } from './say.ts';

const ROOTS = {
  'built-in': '公的なルート証明書',
  own: '組織のルート証明書',
  named: '信頼されたルート証明書',
} as const;
const PACKS = { 'built-in': '内蔵', own: '取り込み', named: '今回の指定' } as const;

export const report: ReportWords = {
  title: (certificate, target) => (certificate === '' ? target : `${certificate} (${target} 用)`),
  headings: {
    received: '受け取ったもの',
    certificate: '証明書',
    chain: 'チェーン',
    hosts: 'ホスト名',
    checks: '確認結果',
    accepted: '理由を付けて承認したもの',
    checklist: '人が確かめるもの',
    planned: '書き出す予定のファイル',
    written: '書き出したファイル',
    renewal: '更新',
    commands: 'openssl による同じ操作',
  },
  labels: {
    change: '変更番号',
    preparedBy: '作成者',
    checkedBy: '確認者',
    target: '導入先',
    judgedAt: '判定日時',
    judgedAsOf: '判定日時 (手動で指定)',
    tool: '作成ツール',
    subject: 'サブジェクト',
    issuer: '発行者',
    names: '名前',
    validity: '有効期間',
    key: '公開鍵の SHA-256',
    library: 'ライブラリ',
    finding: '検出事項',
    reason: '理由',
  },
  columns: {
    file: 'ファイル',
    size: '大きさ',
    holds: '内容',
    digest: 'SHA-256',
    group: 'グループ',
    host: '名前',
    state: '一致',
    reason: '理由',
    format: '形式',
    access: 'アクセス権',
    issued: '発行日',
    mostDays: '最長期間',
    ends: '期限',
  },
  covered: 'あり',
  notCovered: 'なし',
  notReady: 'まだ準備ができていません。妨げになるものがあります。',
  nothingWritten: '何も書き込んでいません。',
  nothingFound: '使えるものはありません',
  wholeFile: '受け取ったままのファイル',
  pack: ({ kind, name, date, intermediates, roots }) =>
    `${name}、${ja.date(date)} (${PACKS[kind]}): 中間証明書${counted(intermediates, '個')}、${ROOTS[kind]}${counted(roots, '個')}`,
  noLibrary: 'なし: 受け取ったファイルと確認済みのルート証明書だけを使いました',
  unnamedBundle: (number) => `バンドル ${ja.number(number)}`,
  noReason: '理由は書かれていません',
  chainDrawing: 'サーバー証明書からルート証明書までのチェーン',
  until: (time) => `${ja.date(time)} まで`,
  date: (time) => ja.date(time),
  moment: (time) => ja.moment(time),
  days: (count) => counted(count, '日'),
  renewalLead: (begin, end, isPublic) =>
    `${ja.date(begin)} に更新を始めてください。証明書の期限は ${ja.date(end)} です。${
      isPublic ? '公的な認証局の規則では' : '認証局が公的なものだとすれば'
    }、今後の証明書の有効期間は次のとおりです:`,
  commandsLead:
    'certprep にファイルを渡した場所で次のコマンドを実行すると、新しいフォルダー by-openssl に同じものを作れます。パスワードはコマンド自身が尋ねます。新しいファイルにはすべて同じパスワードを付けてください。パスワードで保護されたものの指紋は毎回変わります。',
  signed: '日付と署名',
  calendar: {
    begin: (certificate) => `${certificate} の証明書の更新を始める`,
    end: (certificate) => `${certificate} の証明書の期限`,
    about: (end) => `期限は ${ja.moment(end)} です。`,
  },
};
