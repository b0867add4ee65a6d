import type { FailureFacts, SkipReason } from '#shared/failure.ts';
import type { Telling } from '../tables.ts';

/** What was passed over while walking a folder, on purpose. */
export const skipped: Telling<FailureFacts['SKIPPED']> = {
  message: ({ reason }) => `フォルダーを読むときは${REASONS[reason].what}。これはその1つです。`,
  remedy: ({ reason }) => REASONS[reason].remedy,
};

const REASONS: { readonly [R in SkipReason]: { readonly what: string; readonly remedy: string } } = {
  hidden: {
    what: '隠しファイルと隠しフォルダーを飛ばします',
    remedy: '読み込む必要があれば、名前で指定してください。',
  },
  link: { what: 'リンクをたどりません', remedy: '読み込む必要があれば、リンク先のファイルを指定してください。' },
  special: { what: 'パイプ、ソケット、デバイスを飛ばします', remedy: '何もする必要はありません。' },
};
