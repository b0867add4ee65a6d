/** What is said about writing. Whatever the reason that a file can't be written, nothing is left half done. */
import type { ReaderStop, WriteReason } from '#shared/failure.ts';
import type { FailureWords } from '../tables.ts';
import { allQuoted, ja, nothingToDo, quoted } from './say.ts';

export const writing = {
  CANNOT_WRITE: {
    message: ({ path, reason, detail, since }) => {
      const technical = reason === 'other' && detail !== null ? `システムのメッセージ: ${detail}。` : '';
      return `${REASONS[reason].message(quoted(path), since)}${technical}`;
    },
    remedy: ({ reason }) => REASONS[reason].remedy,
  },
  READBACK_DIFFERS: {
    message: ({ path }) =>
      `${quoted(path)}から読み戻した内容が、書き込んだ内容と異なります。ドライブが故障しかけている可能性があります。新しいファイルは削除しました。`,
    remedy: () => '別のドライブを使ってください。',
  },
  READBACK_STOPPED: {
    message: ({ path, reason }) =>
      `${quoted(path)}を検証できませんでした。${STOPS[reason]}ドライブの問題ではありません。新しいファイルは削除しました。`,
    remedy: () => 'ほかのプログラムを閉じて、もう一度書き出してください。',
  },
  LEFTOVERS_REMOVED: {
    message: ({ names }) => `以前の書き出しが途中で終わっていました。残っていた${allQuoted(names)}を削除しました。`,
    remedy: nothingToDo,
  },
  PERMISSIONS_NOT_KEPT: {
    message: ({ path, mode }) =>
      `${quoted(path)}のあるドライブは、アクセス権を保持しません (${mode} と表示されます)。ドライブを手にした人は、誰でも鍵を読めます。`,
    remedy: () => 'ドライブを人に渡さず、引き渡しが済んだらファイルを消去してください。',
  },
} satisfies Partial<FailureWords>;

const STOPS: { readonly [R in ReaderStop]: string } = {
  crashed: '書き込んだものを読み戻す処理を開始できなかったか、途中で終わりました。',
  memory: '読み戻しには、上限を超えるメモリーが必要です。',
  time: '読み戻しには、上限を超える時間がかかります。',
};

interface Reason {
  /** `path` is quoted already. */
  readonly message: (path: string, since?: number) => string;
  readonly remedy: string;
}

const REASONS: { readonly [R in WriteReason]: Reason } = {
  exists: {
    message: (path, since) =>
      `${path}はすでにあります${since === undefined ? '' : ` (${ja.date(since)})`}。確認なしに置き換えることはありません。`,
    remedy: '別の名前かフォルダーを選ぶか、置き換えを許可してください。',
  },
  permission: {
    message: (path) => `${path}に書き込めません。そこに書き込む権限がありません。`,
    remedy: '別のフォルダーを選んでください。',
  },
  'read-only': {
    message: (path) => `${path}に書き込めません。ドライブが読み取り専用です。`,
    remedy: '別のフォルダーを選んでください。',
  },
  full: {
    message: (path) => `${path}を書き込めません。ドライブに空きがありません。`,
    remedy: '空きを作るか、別のドライブを選んでください。',
  },
  'missing-folder': {
    message: (path) => `${path}を書き込めません。そのフォルダーがありません。`,
    remedy: 'フォルダーを作るか、別のフォルダーを選んでください。',
  },
  'not-a-folder': {
    message: (path) => `${path}に書き込めません。フォルダーがあるはずの場所にファイルがあります。`,
    remedy: '別のフォルダーを選んでください。',
  },
  name: {
    message: (path) => `${path}を書き込めません。このドライブではその名前を使えません。`,
    remedy: '別の名前を選んでください。',
  },
  link: {
    message: (path) => `${path}は別の場所へのリンクです。CertPrep はリンクを通しては書き込みません。`,
    remedy: 'リンク先の場所そのものを選んでください。',
  },
  other: {
    message: (path) => `${path}に書き込めません。`,
    remedy: '別のフォルダーかドライブを選んでください。',
  },
};
