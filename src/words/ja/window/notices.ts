import type { FolderWords, NoticeWords } from '../../window.ts';
import { counted, quoted } from '../say.ts';

export const folders: FolderWords = {
  title: {
    read: '読み込むフォルダーを選択',
    export: '書き込むフォルダーを選択',
    save: '保存するフォルダーを選択',
  },
  trail: '現在の場所',
  folders: '中のフォルダー',
  none: '中にフォルダーはありません',
  cut: '一覧に表示していないフォルダーがあります。',
  newFolder: '新しいフォルダー…',
  newName: '新しいフォルダーの名前',
  make: '作成',
  use: (name) => `${quoted(name)}を使う`,
};

export const notices: NoticeWords = {
  label: 'お知らせ',
  notOnDisk: (count) =>
    `${counted(count, '個')}はディスク上のファイルではないため、読めません。先に保存してから、ドロップしてください。`,
  recalled: (count) =>
    count === 1
      ? '導入先、名前、ファイル名を前回と同じにしました。前回から失われたものや使い回されたものは、確認の中にあります。'
      : `${counted(count, '個')}のバンドルの導入先、名前、ファイル名を前回と同じにしました。前回から失われたものや使い回されたものは、確認の中にあります。`,
  broughtTarget: (name) => `${quoted(name)}を独自の導入先に加えました。`,
  saved: (file) => `保存して読み戻しました: ${quoted(file)}。`,
  dropRefused: '先にこれを閉じてから、もう一度ファイルをドロップしてください。',
  gapStays: (issuer) => `これでは欠けている所は埋まりません。${quoted(issuer)}の証明書がまだありません。`,
  pastedText: '貼り付けたテキストは読み込みません。ファイルとして保存し、ドロップしてください。',
  pastedKey:
    'クリップボードに秘密鍵がありましたが、読まずに捨てました。ファイルとして保存してドロップし、クリップボードを消去してください。',
  dismiss: '閉じる',
};
