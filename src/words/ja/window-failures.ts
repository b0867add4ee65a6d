/** What can stand in the way in the window alone, where files are read by workers and things can be locked again. */
import type { ExportRefusal, ReaderStop } from '#shared/failure.ts';
import type { FailureWords } from '../tables.ts';
import { counted, either, quoted } from './say.ts';
import { flawText } from './target-flaw.ts';

export const windowFailures = {
  READER_STOPPED: {
    message: ({ reason }) => `${STOPS[reason]}ほかのファイルへの影響はありません。`,
    remedy: () => 'このファイルを除外するか、別の形式で送ってもらってください。',
  },
  KEY_FORGOTTEN: {
    message: () =>
      'この鍵は、CertPrep をロックしたときにメモリーから消されました。元のファイルにはパスワードなしで入っています。',
    remedy: () => '鍵が必要になったら、ファイルを読み込み直してください。',
  },
  EXPORT_REFUSED: {
    message: ({ reason }) => REFUSALS[reason].message,
    remedy: ({ reason }) => REFUSALS[reason].remedy,
  },
  FILE_NAME_UNUSABLE: {
    message: ({ name }) => `${quoted(name)}は、どのコンピューターでも使えるファイル名ではありません。`,
    remedy: () => '英字、数字、ピリオド、ハイフン、下線だけを使ってください。',
  },
  TARGET_FILE_UNFIT: {
    message: ({ file, flaw }) => `${quoted(file)}は導入先を記述していません。${flawText(flaw)}。`,
    remedy: ({ flaw }) =>
      flaw.allowed.length === 0
        ? '修正してください。導入先の構成は docs/TARGETS.md にあります。'
        : `そこには ${either(flaw.allowed)} を書いてください。`,
  },
  EXTENSIONS_FORCED: {
    message: ({ count }) =>
      `このコンピューターのポリシーが、ブラウザーに${counted(count, '個')}の拡張機能を強制しています。ここで入力されたパスワードを読める可能性があるため、パスワードを受け付けません。`,
    remedy: () => 'デスクトップ版かターミナルを使うか、「CertPrep はネットワークを使いません」の中で承認してください。',
  },
  CANNOT_COPY: {
    message: () => 'コピーできませんでした。今はクリップボードに書き込めません。',
    remedy: () => 'テキストを選択し、手でコピーしてください。',
  },
  GONE: {
    message: ({ what }) => `この${GONE[what]}は、もうここにはありません。`,
    remedy: () => '別のものを選んでください。',
  },
} satisfies Partial<FailureWords>;

const GONE = { item: '項目', file: 'ファイル', bundle: 'バンドル' } as const;

const STOPS: { readonly [R in ReaderStop]: string } = {
  crashed: 'ファイルを読み込む処理が、このファイルの途中で止まりました。',
  memory: 'このファイルの読み込みには、1つのファイルの上限を超えるメモリーが必要です。',
  time: 'このファイルの読み込みには、1つのファイルの上限を超える時間がかかります。',
};

const REFUSALS: { readonly [R in ExportRefusal]: { readonly message: string; readonly remedy: string } } = {
  'not-ready': {
    message: '解決していない問題があるため、何も書き込みませんでした。',
    remedy: '先に、問題の一覧にあるものを解決してください。',
  },
  consent: {
    message: '鍵がパスワードなしで書かれることに同意がないため、何も書き込みませんでした。',
    remedy: '同意するか、パスワードを付けられる導入先を選んでください。',
  },
  password: {
    message: 'パスワードの必要なファイルがあり、まだ決まっていないため、何も書き込みませんでした。',
    remedy: '先にパスワードを決めてください。',
  },
  busy: {
    message: '別の書き出しがまだ進行中のため、何も書き込みませんでした。',
    remedy: '終わるのを待つか、中止してください。',
  },
  together: {
    message:
      'このバンドルは何も書き込みませんでした。すべてを書き込めず、「すべてか、何もしないか」が選ばれていたためです。',
    remedy: 'ほかのバンドルの問題を解決するか、準備のできたものだけを書き込んでください。',
  },
};
