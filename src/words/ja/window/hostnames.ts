import type { HostnameWords } from '../../window-bundle.ts';
import { counted, ja } from '../say.ts';

export const hostnames: HostnameWords = {
  title: 'ホスト名',
  none: '使用する名前を追加すると、1つずつ確認します。',
  waiting: (needed) => `${counted(needed, '個')}が必要です。証明書が開くと確認します`,
  covered: (covered, all) =>
    covered === all
      ? `${counted(all, '個')}すべてに使えます`
      : `${counted(all, '個')}中${counted(covered, '個')}に使えます`,
  asTable: '表で表示',
  asList: '一覧で表示',
  edit: '一覧を編集…',
  add: '名前を追加…',
  needed: '必要な名前',
  tableCaption: '必要なホスト名と、それぞれに一致する証明書の名前',
  by: (name) => `一致: ${name}`,
  rules: { exact: '完全一致', wildcard: 'ワイルドカード', ip: 'アドレス' },
  states: { covered: '使える', uncovered: '使えない', waiting: '確認待ち' },
  unused: (names) => `証明書にあるが、求められていない名前: ${ja.and(names)}。`,
  editTitle: '使用する名前',
  editLead: '1行に1つの名前。メールや表計算から貼り付けられます。ページの URL は名前だけになります。',
  patternHint: '*.id.example.com のようなパターンは、そこでの任意の新しい名前を表します。',
  optional: '任意',
  lines: (count) => counted(count, '個'),
  odd: (count) => `${counted(count, '行')}は名前ではなく、入力されたまま残ります`,
  template: '書き換える名前の見本を入れる',
  copyForReissue: '再発行のための名前をコピー',
  copiedForReissue: (names) => `再発行のためにコピーしました: ${counted(names, '個')}の名前。`,
};
