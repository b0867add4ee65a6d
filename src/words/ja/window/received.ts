import type { ItemKind } from '#shared/item.ts';
import type { EmptyWords, ItemFacts, ReadingWords, ReceivedWords } from '../../window-received.ts';
import { nouns } from '../nouns.ts';
import { counted, ja, quoted } from '../say.ts';

export const empty: EmptyWords = {
  title: '受け取ったものを、そのままドロップ',
  lead: '証明書、鍵、PFX、P7B、Java キーストア、フォルダー全体。CertPrep は各ファイルの中を調べるので、名前や拡張子は問いません。',
  chooseFiles: 'ファイルを選択…',
  chooseFolder: 'フォルダーを選択…',
  facts: ['ネットワークを使いません', '鍵を表示せず、パスワードを保存しません', '元のファイルを変更しません'],
  drawing: '左のばらばらのファイルが、右で1本の整ったチェーンになる',
  letGo: (count) => (count === null ? '放すと読み込みます' : `放すと${counted(count, '個')}のファイルを読み込みます`),
  letGoLead: 'CertPrep はメモリー上の写しを読みます。元のファイルを変更しません。',
};

export const reading: ReadingWords = {
  title: (all) => `${counted(all, '個')}のファイルを読み込み中`,
  soFar: (done) =>
    `これまでに${counted(done, '個')}を読み込みました。見つかったものから、対応するものを組み合わせます。`,
  progress: '読み込んだファイル',
  status: (done, all) => `${ja.number(done)} / ${counted(all, '個')}を読み込み`,
  cancel: 'キャンセル',
  tallies: {
    certificates: '証明書',
    keys: '秘密鍵',
    locked: 'ロック中',
    duplicates: '重複',
    other: 'その他',
  },
  justRead: '今読み込んだもの',
  reading: '読み込み中…',
  ifCancelled: (done) =>
    `キャンセルしても、すでに読み込んだ${counted(done, '個')}のファイルは残ります。いずれにしても、ディスク上のものは変更しません。`,
  takingShape: '組み立て中',
  goesOn: 'いつでも開けます。読み込みは続きます。',
  openWorkbench: '今すぐ開く',
};

export const received: ReceivedWords = {
  title: '受け取ったもの',
  count: (files) => `${counted(files, '個')}のファイル`,
  list: '受け取ったファイル',
  search: '名前と中身を検索',
  found: (files, all) => `${counted(all, '個')}中${counted(files, '個')}のファイル`,
  noneFound: '名前または中身にこれを含むファイルはありません。',
  add: 'ファイルを追加',
  addFolder: 'フォルダーを追加',
  open: '受け取ったファイルを開く',
  dropMore: 'どこにでも追加でドロップできます',
  groups: {
    locked: (count) => `ロック中、${counted(count, '個')}`,
    attention: (count) => `要確認、${counted(count, '個')}`,
    used: () => 'このバンドルで使用',
    same: () => '上のものと同じ',
    unneeded: () => 'ここでは不要',
    waiting: (count) => `読み込み待ち、${counted(count, '個')}`,
  },
  passedOver: (count) => `飛ばしたもの、${counted(count, '個')}`,
  item,
  container: (container, count, wasLocked) =>
    wasLocked
      ? `${nouns.containers[container]}、パスワードで開きました`
      : `${nouns.containers[container]}、中に${counted(count, '個')}`,
  lockedFile: (container, what, cipher) => {
    const name = what === null ? nouns.containers[container] : `暗号化された${nouns.kinds[what]}`;
    return `${name}${cipher === null ? '' : `、${cipher}`}`;
  },
  sameAs: (what, file) => `${quoted(file)}の${what === null ? 'もの' : KINDS[what]}と同じ`,
  inFolder: (folder) => `${quoted(folder)}の中`,
  waiting: '読み込み待ち',
  empty: 'まだありません',
  noKeyInside: '証明書も鍵もありません',
  misfit: '不一致',
  readAgain: '読み込み直す',
  remove: (file) => `${quoted(file)}を除外`,
  why: '理由',
  moreInside: (count) => `ほか${counted(count, '個')}`,
  rail: {
    certificates: (count) => `証明書${counted(count, '個')}`,
    keys: (count) => `秘密鍵${counted(count, '個')}`,
    locked: (count) => `ロック中${counted(count, '個')}`,
  },
};

const KINDS: { readonly [K in ItemKind]: string } = {
  certificate: '証明書',
  'private-key': '鍵',
  'public-key': '公開鍵',
  csr: '証明書要求',
  crl: '失効リスト',
  secret: 'シークレット',
};

function item({ container, what, role, key, isOpen }: ItemFacts): string {
  const form = nouns.containers[container];
  if (what === 'certificate') return `${ROLES[role ?? 'leaf']}、${form}`;
  if (what === 'private-key') return `秘密鍵${key === null ? '' : `、${key}`}${isOpen ? '' : '、ロック中'}`;
  return `${what === null ? 'ロックされたもの' : nouns.kinds[what]}、${form}`;
}

const ROLES = { leaf: '証明書', intermediate: '中間証明書', root: 'ルート証明書' } as const;
