import type { FrameWords } from '../../window.ts';
import { counted, ja } from '../say.ts';

const memory = (count: number, what: string): string[] => (count === 0 ? [] : [`${what}${counted(count, '個')}`]);

export const frame: FrameWords = {
  areas: { received: '受け取ったファイル', bundle: 'バンドル', handOver: '引き渡し' },
  bundles: 'バンドル',
  newBundle: '新しいバンドル',
  unnamed: (number) => `バンドル ${ja.number(number)}`,
  bundleMenu: 'このバンドル',
  rename: '名前を変更…',
  renameTo: 'このバンドルの名前',
  closeBundle: '閉じる',
  states: {
    empty: '空',
    locked: 'パスワード待ち',
    problems: '問題あり',
    warnings: '警告あり',
    ready: '準備完了',
    written: '書き込み済み',
  },
  seal: 'CertPrep はネットワークを使いません',
  sealShort: 'オフライン',
  sealTitle: 'オフラインを保つしくみ',
  measures: {
    'names-never-resolve': 'どのホスト名にも「見つからない」と答えます。',
    'no-proxy': 'コンピューターの設定にかかわらず、プロキシを使いません。',
    'only-own-files': 'どの要求にも、プログラム自身のファイルで答えるか、拒否します。',
    'no-peer-connections': 'ブラウザー同士の接続の機能を取り除いています。',
    'no-listening-port': 'ポートを開かないので、このコンピューターの中からも接続できません。',
    'nothing-kept': 'ブラウザーのプロファイルは、終了時に破棄します。',
  },
  refusedRequests: (count) => `すべての要求を拒否します。これまでに${counted(count, '件')}。`,
  notSandboxed: 'このウィンドウのサンドボックスは CERTPREP_NO_SANDBOX=1 で無効にされています。',
  forcedExtension: (id, policy) =>
    `ポリシー (${policy}) が、このブラウザーに拡張機能 ${id} を強制しています。ここで入力されたパスワードを読める可能性があります。`,
  extensionsAccepted: 'CertPrep を閉じるまで承認されています。',
  acceptExtensions: '承認して、ここでパスワードを入力する',
  program: (version, host, browser) => `CertPrep ${version}、${host} ホスト、${browser}`,
  nothingOpen: '開いているものはありません',
  filesRead: (files, locked) =>
    locked === 0
      ? `${counted(files, '個')}のファイルを読み込み`
      : `${counted(files, '個')}のファイル、うち${counted(locked, '個')}がロック中`,
  inMemory: (passwords, keys) =>
    `メモリーに${[...memory(passwords, 'パスワード'), ...memory(keys, '鍵')].join('、')}。`,
  lockNow: '今すぐロック',
  locked: 'ロックしました。パスワードと鍵を消去しました。',
  keysStayOut: '鍵はこのウィンドウに入りません',
  nextArea: '次の領域',
  copy: (what) => `${what}をコピー`,
  copied: (what) => `コピーしました: ${what}。`,
  cancel: 'キャンセル',
  close: '閉じる',
  back: '戻る',
  save: '保存',
  broken: {
    title: 'ウィンドウを表示できませんでした',
    text: 'これはCertPrepの誤りで、あなたの操作のせいではありません。ファイル、パスワード、選択はウィンドウには保持されていないので、何も失われていません。',
    again: 'もう一度表示',
  },
};
