import type { ExportAllWords, FilesWords, PasswordWords, SheetWords, VerifiedWords } from '../../window-hand-over.ts';
import { nouns } from '../nouns.ts';
import { allQuoted, counted, ja, quoted } from '../say.ts';

const certificatesOf = (count: number): string => `証明書${counted(count, '個')}`;
const filesOf = (count: number): string => `${counted(count, '個')}のファイル`;
const bundlesOf = (count: number): string => `バンドル${counted(count, '個')}`;

/** "証明書2個、先頭がサーバー証明書", "秘密鍵 (パスワードなし)". */
function contents(certificates: number, hasKey: boolean, isEncrypted: boolean): string {
  const first = certificates > 1 && !hasKey ? '、先頭がサーバー証明書' : '';
  const key = `秘密鍵 (パスワード${isEncrypted ? '付き' : 'なし'})`;
  if (certificates === 0) return hasKey ? key : 'まだ何もありません';
  return hasKey ? `${certificatesOf(certificates)}、${key}` : `${certificatesOf(certificates)}${first}`;
}

/** "認証局2個、パスワード付き". */
function authorities(certificates: number, isEncrypted: boolean): string {
  return `認証局の証明書${counted(certificates, '個')}${isEncrypted ? '、パスワード付き' : ''}`;
}

const SUMS = 'ほかのファイルのハッシュ値';

function who(mode: string): string {
  return mode === '0600' ? '自分のみ' : 'このコンピューターの全員';
}

export const files: FilesWords = {
  title: '書き込むファイル',
  preview: 'プレビュー',
  rename: '名前を変更…',
  name: 'ファイルの名前',
  nameHint: '拡張子を除く名前。拡張子はファイルごとに付きます。',
  entry: (name) => `中のエントリーの名前は${quoted(name)}です。`,
  renameEntry: 'エントリーの名前を変更…',
  entryName: 'エントリーの名前',
  entryNameHint: 'フレンドリ名またはエイリアス。サーバーがこの名前を探すことがあります。',
  sums: SUMS,
  contents,
  authorities,
  mode: who,
  noFolder: 'フォルダー未選択',
  folder: (name) => `${quoted(name)}へ`,
  chooseFolder: '選択…',
  changeFolder: '変更…',
  obstacles: {
    nothing: '書き出すには証明書をドロップ',
    noAuthority: '書き出すには認証局をドロップ',
    locked: '書き出すにはファイルのロックを解除',
    which: '書き出すには証明書を選択',
    target: '書き出すには導入先を選択',
    problems: (count) => `書き出すには問題${counted(count, '件')}を解決`,
  },
  export: (count) => `${filesOf(count)}を書き出す…`,
};

export const sheet: SheetWords = {
  title: (count) => `${filesOf(count)}を書き込みます`,
  lead: '「書き込む」を押すまで、何も保存しません。その後、各ファイルを読み戻して比べます。',
  list: 'ファイル',
  format: '形式',
  who: '読める人',
  whoMode: (mode) => `${who(mode)} (${mode})`,
  formatOf: (format, certificates, hasKey, isEncrypted) =>
    format === 'sums' ? SUMS : `${nouns.formats[format]}: ${contents(certificates, hasKey, isEncrypted)}`,
  formatOfAuthorities: (format, certificates, isEncrypted) =>
    format === 'sums' ? SUMS : `${nouns.formats[format]}: ${authorities(certificates, isEncrypted)}`,
  keyLines: (lines) => (lines === null ? '画面には表示しません' : `${counted(lines, '行')}。画面には表示しません`),
  insidePassword: '中身はすべてパスワードで保護されます',
  yours: 'サーバー証明書',
  consent: (file, folder) =>
    `同意します: ${quoted(file)}を手にした人は、誰でも鍵を使えます。書き込み先は${quoted(folder)}です。`,
  keepsNoPermissions:
    'このドライブにはアクセス権が保存されません。ドライブを手にした人は誰でも鍵を読めます。PFX なら鍵はパスワードで守られます。PFX を受け付けるターゲットか、別のドライブを選びます。',
  consentNeeded: '書き込むには上で同意',
  write: (count) => `${filesOf(count)}を書き込む`,
  toPassword: 'パスワードを決める…',
  writing: '書き込みと読み戻し',
  writingLead: 'ドライブを外さないでください。',
  stop: '中止して削除',
  stopNote: '中止すると、これまでに書き込んだファイルを削除します。',
  keepBoth: '両方を残す',
  replace: '置き換える',
  tryAgain: 'もう一度試す',
};

export const all: ExportAllWords = {
  open: (count) => `${bundlesOf(count)}をまとめて書き出す…`,
  title: 'すべてのバンドルを書き出す',
  lead: '準備のできたバンドルを、それぞれ専用のフォルダーに書き込みます。「書き込む」を押すまで、何も保存しません。その後、各ファイルを読み戻して比べます。',
  list: 'バンドル',
  ready: (count) => `準備完了、${filesOf(count)}`,
  together: 'すべてか、何もしないか: 1つでも書き込めなければ、何も残しません',
  notAllReady: '準備のできていないバンドルがあります',
  noneReady: '準備のできたバンドルがありません',
  write: (count) => `${bundlesOf(count)}を書き込む`,
  toPassword: 'パスワードを決める…',
  progress: (done, count, current) => `${bundlesOf(count)}のうち${counted(done, '個')}が完了。書き込み中: ${current}`,
  stop: '中止',
  stopNote: '書き込みの終わったバンドルは残ります。書き込み中のバンドルは何も残しません。',
  done: (written, count) => `${bundlesOf(count)}のうち${counted(written, '個')}を書き込み、読み戻しました`,
  where: (folder) => `${quoted(folder)}の中の、それぞれ専用のフォルダーにあります。`,
  written: (count, folder) => `${quoted(folder)}に書き込み、検証しました。${filesOf(count)}`,
  replace: '既存のものを置き換える…',
  replaceNote: '同じ名前のファイルを置き換えます。',
};

export const password: PasswordWords = {
  madeTitle: 'このパスワードを書き留めてください',
  madeLead: (file) => `${quoted(file)}を開くパスワードです。表示は1回だけで、どこにも保存しません。`,
  madeLabel: (kind) => (kind === 'words' ? '単語ごとに示した新しいパスワード' : '5文字ごとに示した新しいパスワード'),
  madeHint: (kind, bits) => {
    const looks = kind === 'words' ? 'です' : 'で、互いに似た文字もありません';
    const strength = bits === null ? '' : `推測には2の${String(bits)}乗回の試行が必要です。`;
    return `空白を入れずに入力してください。どのラテン文字のキーボードでも同じ位置にある文字だけ${looks}。${strength}電話など、ファイルとは別の方法で伝えてください。`;
  },
  ofKind: { letters: '英字', words: '単語' },
  again: '確認のため、1回入力してください',
  other: '別のものを生成',
  own: '自分で決める…',
  made: '生成する…',
  ownTitle: 'パスワードを決めてください',
  ownLead: (file) => `${quoted(file)}を開くパスワードです。どこにも保存しません。`,
  ownLabel: 'パスワード',
  ownAgain: 'もう一度',
  differs: '2つが一致しません。何も書き込んでいません。もう一度入力してください。',
  tooShort: '先にパスワードを入力してください。',
  use: 'このパスワードで書き込む',
};

export const verified: VerifiedWords = {
  title: '書き込んで読み戻しました: 計画と同じ内容です',
  verifiedBy: {
    certprep: 'CertPrep がディスクから読みました。',
    'certprep+forge':
      'CertPrep がディスクから読みました。もう1つのプログラム node-forge もすべてのファイルを読み、同じ内容でした。',
  },
  where: (count, folder, at) => `${quoted(folder)}に${filesOf(count)}、${ja.moment(at)}`,
  bytes: (bytes) => ja.bytes(bytes),
  sha256: 'SHA-256',
  fingerprint: '証明書のフィンガープリント',
  fingerprintLead: 'アップロード後に導入先が表示するものと比べてください',
  next: '次にすること',
  swept: (names) => `途中で終わった書き出しの残りを削除しました: ${allQuoted(names)}。`,
  back: 'バンドルに戻る',
};
