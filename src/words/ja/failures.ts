import type { FailureFacts, FileKind, UnreadableReason } from '#shared/failure.ts';
import type { FailureWords } from '../tables.ts';
import { damaged } from './damage.ts';
import { limits } from './limits.ts';
import { libraryFailures } from './library-failures.ts';
import { mishaps } from './mishaps.ts';
import { counted, spaced } from './say.ts';
import { seems } from './seems.ts';
import { skipped } from './skipped.ts';
import { structures } from './structures.ts';
import { windowFailures } from './window-failures.ts';
import { writing } from './writing.ts';

export const failures: FailureWords = {
  PASSWORD_NEEDED: {
    message: ({ what }) => `${locked(what)}はパスワードでロックされていますが、パスワードが指定されていません。`,
    remedy: () => 'パスワードを指定してください。',
  },
  PASSWORD_WRONG: {
    message: ({ what, tried }) =>
      tried === 1
        ? `そのパスワードでは${locked(what)}は開きません。何も変更していません。`
        : `${counted(tried, '個')}のパスワードのどれでも${locked(what)}は開きません。何も変更していません。`,
    remedy: () => '別のパスワードを試してください。大文字と小文字、キーボード配列にも注意してください。',
  },
  ENCRYPTION_UNSUPPORTED: {
    message: ({ what, algorithm }) => `${locked(what)}は ${algorithm} でロックされており、CertPrep では開けません。`,
    remedy: () => '作成したツールで、AES-256 を使って保存し直してください。',
  },
  KEY_UNSUPPORTED: {
    message: ({ algorithm }) => `これは別の種類の鍵 (${algorithm}) で、CertPrep では読めません。`,
    remedy: () => '証明書の鍵であれば、新しい鍵での再発行を依頼してください。そうでなければ除外してください。',
  },
  DAMAGED: damaged,
  NOT_RECOGNISED: {
    message: (facts) => seems[facts.seems].message,
    remedy: (facts) => seems[facts.seems].remedy,
  },
  TOO_LARGE: {
    message: (facts) => limits[facts.limit].message(facts),
    remedy: (facts) => limits[facts.limit].remedy(facts),
  },
  TOO_COSTLY: {
    message: ({ what, kdf, iterations }) =>
      what === 'private-key'
        ? `このファイルの鍵を開く計算量は、1回の実行の上限を超えます。この鍵 (${kdf}) は除きました。`
        : `${locked(what)}に1つのパスワードを試すには、${kdf} を${counted(iterations, '回')}繰り返します。1回の実行の上限を超えます。`,
    remedy: ({ what }) =>
      what === 'private-key'
        ? '必要な鍵だけを指定するか、出どころが確かなら、時間のかかるファイルを許可してください。'
        : '出どころが確かなら、時間のかかるファイルを許可し、合うパスワードだけを指定してください。',
  },
  UNREADABLE_FILE: { message: unreadable, remedy: ({ reason }) => UNREADABLE_REMEDIES[reason] },
  NOT_A_FILE: {
    message: ({ kind }) => `これは${FILE_KINDS[kind].is}。`,
    remedy: ({ kind }) => FILE_KINDS[kind].remedy,
  },
  NOTHING_FOUND: {
    message: ({ files }) =>
      files === 0
        ? 'ここにはファイルがありません。'
        : `ここにある${counted(files, '個')}のファイルには、鍵も証明書もありません。`,
    remedy: () => '鍵や証明書を含むフォルダーかファイルを指定してください。',
  },
  SKIPPED: skipped,
  ...writing,
  ...mishaps,
  ...libraryFailures,
  ...windowFailures,
  STOPPED: {
    message: () => '指示に従って、途中で中止しました。',
    remedy: () => '準備ができたら、もう一度始めてください。',
  },
};

/** A locked key is not said to be a "暗号化された秘密鍵" that is locked. */
function locked(what: FailureFacts['PASSWORD_NEEDED']['what']): string {
  return `この${spaced(what === 'encrypted-key' ? '秘密鍵' : structures[what])}`;
}

function unreadable({ reason, detail }: Readonly<FailureFacts['UNREADABLE_FILE']>): string {
  const technical = reason === 'other' && detail !== null ? `システムのメッセージ: ${detail}。` : '';
  return `${UNREADABLE[reason]}${technical}`;
}

const UNREADABLE: { readonly [R in UnreadableReason]: string } = {
  missing: 'この名前のファイルもフォルダーもありません。',
  permission: '読み取る権限がありません。',
  busy: '別のプログラムがこのファイルを使用中で、ほかからは読めません。',
  changed: '読み込み中にこのファイルが変わりました。',
  name: 'このファイルの名前は、このコンピューターでは使えません。',
  other: 'このファイルは読めませんでした。',
};

const UNREADABLE_REMEDIES: { readonly [R in UnreadableReason]: string } = {
  missing: '名前のつづりと、ドライブが接続されているかを確認してください。',
  permission: '自分のフォルダーにコピーするか、所有者に頼んでください。',
  busy: 'そのプログラムを閉じてから、もう一度試してください。',
  changed: '書き込みが終わるのを待ってから、もう一度試してください。',
  name: '名前を変えてから、もう一度試してください。',
  other: '別の場所にコピーしてから、もう一度試してください。',
};

const FILE_KINDS: { readonly [K in FileKind]: { readonly is: string; readonly remedy: string } } = {
  folder: { is: 'フォルダーで、ファイルではありません', remedy: '中のファイルを指定してください。' },
  link: {
    is: '別の場所へのリンクです。リンクはたどりません',
    remedy: 'リンク先のファイルを指定してください。',
  },
  fifo: { is: 'パイプで、ファイルではありません', remedy: '出力を先にファイルとして保存してください。' },
  socket: { is: 'ソケットで、ファイルではありません', remedy: '除外してください。何もする必要はありません。' },
  device: {
    is: 'デバイスで、ファイルではありません',
    remedy: 'その中に保存されているファイルを指定してください。',
  },
  other: { is: 'ファイルでもフォルダーでもありません', remedy: '除外してください。何もする必要はありません。' },
};
