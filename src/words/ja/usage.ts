/** Mistakes in a command line. Options and names stand as they are typed. */
import type { SettingsFile } from '#shared/usage.ts';
import type { FailureCode, UnreadableReason } from '#shared/failure.ts';
import type { ManifestProblem } from '#shared/manifest.ts';
import type { UsageWords } from '../tables.ts';
import { counted, either, ja, quoted } from './say.ts';
import { flawText } from './target-flaw.ts';

const helpFor = ({ command }: { readonly command: string }): string =>
  `certprep ${command} --help で使い方を表示します。`;

const chooseAmong = ({ known }: { readonly known: readonly string[] }): string =>
  `${either(known)} から選んでください。`;

function maybe(near: readonly string[], otherwise: string): string {
  return near.length === 0 ? otherwise : `${either(near)} の間違いではないでしょうか。`;
}

const LIBRARY_TROUBLE: { readonly [C in FailureCode]?: string } = {
  NOT_RECOGNISED: 'ライブラリパックではありません',
  LIBRARY_VERSION_UNKNOWN: 'より新しい CertPrep が作成したものです',
  DAMAGED: '壊れています',
  UNREADABLE_FILE: '読めません',
  NOT_A_FILE: 'ファイルではありません',
};

export const usage: UsageWords = {
  COMMAND_MISSING: {
    message: () => 'コマンドが指定されていません。',
    remedy: () => 'certprep --help でコマンドの一覧を表示します。',
  },
  COMMAND_UNKNOWN: {
    message: ({ command }) => `${command} というコマンドはありません。`,
    remedy: ({ near }) => maybe(near, 'certprep --help でコマンドの一覧を表示します。'),
  },
  ACTION_UNKNOWN: {
    message: ({ command, action }) =>
      action === null ? `${command} に操作が指定されていません。` : `${command} に ${action} という操作はありません。`,
    remedy: chooseAmong,
  },
  PATH_MISSING: {
    message: ({ command }) =>
      command === 'compare'
        ? 'compare には、2つのファイルまたはフォルダー (OLD と NEW) が必要です。'
        : `${command} には読み込むファイルが必要ですが、指定されていません。`,
    remedy: ({ command }) =>
      `ファイルかフォルダーを指定してください: certprep ${command} ${command === 'compare' ? 'OLD NEW' : 'PATH...'}`,
  },
  ARGUMENT_UNEXPECTED: {
    message: ({ command, argument }) =>
      command === 'compare'
        ? `compare に指定できるのは OLD と NEW の2つで、${argument} は3つ目です。`
        : `${command} にファイルは指定できませんが、${argument} が指定されています。`,
    remedy: helpFor,
  },
  STDIN_TWICE: {
    message: () => '- が2回指定されていますが、標準入力は1回しか読めません。',
    remedy: () => '1回だけ指定してください。',
  },
  OPTION_UNKNOWN: {
    message: ({ option }) => `${option} というオプションはありません。`,
    remedy: ({ near }) => maybe(near, 'certprep COMMAND --help で、コマンドのオプションの一覧を表示します。'),
  },
  OPTION_NOT_HERE: {
    message: ({ option, command }) => `${command} に ${option} というオプションはありません。`,
    remedy: helpFor,
  },
  OPTION_NEEDS_VALUE: {
    message: ({ option }) => `${option} には値が必要ですが、続いていません。`,
    remedy: ({ option }) => `後に値を書いてください。値がハイフンで始まる場合は、${option}=VALUE と書いてください。`,
  },
  OPTION_TAKES_NO_VALUE: {
    message: ({ option }) => `${option} に値は指定できません。`,
    remedy: ({ option }) => `${option} だけを書いてください。`,
  },
  OPTION_REPEATED: {
    message: ({ option }) => `${option} が2回以上指定されています。`,
    remedy: () => '目的のものだけを残してください。',
  },
  OPTION_MISSING: { message: ({ option, command }) => `${command} には ${option} が必要です。`, remedy: helpFor },
  OPTIONS_CONFLICT: {
    message: ({ options }) => `${ja.and(options)} は同時に指定できません。`,
    remedy: () => '目的のものだけを残してください。',
  },
  TARGET_UNKNOWN: {
    message: ({ target }) => `${target} という導入先はありません。`,
    remedy: ({ near }) => maybe(near, 'certprep targets で一覧を表示します。'),
  },
  TARGET_UNFIT: {
    message: ({ file, flaw }) => `${quoted(file)}は導入先を記述していません。${flawText(flaw)}。`,
    remedy: ({ flaw }) =>
      flaw.allowed.length === 0
        ? '修正してください。導入先の構成は docs/TARGETS.md にあります。'
        : `そこには ${either(flaw.allowed)} を書いてください。`,
  },
  TICK_UNKNOWN: {
    message: ({ item }) => `${item} は、この導入先のチェックリストにありません。`,
    remedy: ({ known }) => (known.length === 0 ? 'この導入先にチェックリストはありません。' : chooseAmong({ known })),
  },
  FIX_UNKNOWN: { message: ({ fix }) => `${fix} という修正はありません。`, remedy: chooseAmong },
  NUMBER_UNUSABLE: {
    message: ({ option, value }) => `${value} は ${option} に指定できる数ではありません。`,
    remedy: ({ least, most }) => `${ja.number(least)} から ${ja.number(most)} までの整数を書いてください。`,
  },
  FORMAT_UNKNOWN: { message: ({ format }) => `${format} という形式はありません。`, remedy: chooseAmong },
  PROFILE_UNKNOWN: {
    message: ({ profile }) => `${profile} という PFX プロファイルはありません。`,
    remedy: chooseAmong,
  },
  LANGUAGE_UNKNOWN: { message: ({ language }) => `${language} の文章はありません。`, remedy: chooseAmong },
  TIME_UNREADABLE: {
    message: ({ value }) => `${value} を日時として読めませんでした。`,
    remedy: () => '2026-11-23T15:42:00Z のように書くか、末尾に +01:00 のような時差を付けてください。',
  },
  SAN_UNREADABLE: {
    message: ({ value }) => `${value} を証明書の名前として読めませんでした。`,
    remedy: () => 'DNS:www.example.com または IP:192.0.2.1 のように書いてください。',
  },
  NAME_UNUSABLE: {
    message: ({ name }) => `${quoted(name)}は、どのコンピューターでも使えるファイル名ではありません。`,
    remedy: () => '英字、数字、ピリオド、ハイフン、下線だけを使ってください。',
  },
  ACCEPT_UNKNOWN: {
    message: ({ code }) => `${code} は、検出事項のコードではありません。`,
    remedy: ({ near }) => maybe(near, 'certprep check --json でコードを表示します。'),
  },
  ACCEPT_NEVER: {
    message: ({ code }) => `${code} は承認できません。そのままでは何も動作しません。`,
    remedy: () => '直してください。方法は certprep check で表示します。',
  },
  REASON_MISSING: {
    message: () => '--accept に理由が付いていません。',
    remedy: () => '--reason TEXT を追加してください。レポートに残ります。',
  },
  SETTINGS_UNREADABLE: {
    message: ({ which, file, reason }) =>
      `${dashed(which)} で指定された${quoted(file)}を読めませんでした。${UNREADABLE[reason]}。`,
    remedy: () => '名前とアクセス権を確認してください。',
  },
  SETTINGS_NOT_UTF8: {
    message: ({ which, file }) => `${dashed(which)} で指定された${quoted(file)}は UTF-8 のテキストではありません。`,
    remedy: () => 'エディターで UTF-8 として保存してください。',
  },
  SETTINGS_TOO_LONG: {
    message: ({ which, file, maxLines }) =>
      `${dashed(which)} で指定された${quoted(file)}は${counted(maxLines, '行')}を超えています。`,
    remedy: () => '必要な行だけを残してください。',
  },
  PASSWORD_FILE_EMPTY: {
    message: ({ which, file }) => `${dashed(which)} で指定された${quoted(file)}は空です。`,
    remedy: () => '1行目にパスワードを書いてください。空の1行目は、空のパスワードを表します。',
  },
  PASSWORD_VARIABLE_MISSING: {
    message: ({ name }) => `環境変数 ${name} が設定されていません。`,
    remedy: () => '設定するか、別の環境変数を指定してください。',
  },
  OUT_PASSWORD_NOT_GIVEN: {
    message: () => '書き出すものはパスワードで保護されますが、指定されていません。',
    remedy: () => '--out-password-file FILE、--out-password-env NAME、または --generate-password を追加してください。',
  },
  HOSTS_LINE_UNREADABLE: {
    message: ({ file, line }) => `${quoted(file)}の${ja.number(line)}行目を読めませんでした。`,
    remedy: () => '1行に1つの名前、見出しの [グループ名]、# に続くコメントを書いてください。',
  },
  LIBRARY_UNUSABLE: {
    message: ({ file, why }) =>
      `${quoted(file)}はライブラリとして使えません。${LIBRARY_TROUBLE[why] ?? '利用できないファイルです'}。`,
    remedy: () => 'certprep library build で作ったパックを指定するか、オプションを外してください。',
  },
  ROOTS_EMPTY: {
    message: ({ file }) => `--roots で指定された${quoted(file)}に証明書がありません。`,
    remedy: () => 'ルート証明書を含むファイルを指定してください。',
  },
  PREVIOUS_WRONG: {
    message: ({ file, bundles }) =>
      bundles === 0
        ? `--previous で指定された${quoted(file)}は、JSON のレポートでもマニフェストでもありません。`
        : `--previous で指定された${quoted(file)}には${counted(bundles, '個')}のバンドルがあります。`,
    remedy: () => 'certprep report で書き出した JSON のレポートか、バンドルが1つのマニフェストを指定してください。',
  },
  REPORT_FORMAT_UNKNOWN: {
    message: ({ file }) => `${quoted(file)}という名前からは、レポートの形式が分かりません。`,
    remedy: ({ known }) => `次の拡張子のどれかを付けてください: ${either(known)}。`,
  },
  PREVIOUS_EMPTY: {
    message: ({ file }) => `--previous-trust で指定された${quoted(file)}に証明書がありません。`,
    remedy: () => '前回引き渡したバンドルを指定してください。',
  },
  WEAK_KEYS_WRONG: {
    message: ({ file, line }) =>
      `--weak-keys で指定された${quoted(file)}の ${ja.number(line)} 行目は、鍵を示していません。`,
    remedy: () => '各行が SHA-1 の最後の20桁である一覧を指定してください。例: blacklist.RSA-2048。',
  },
  MANIFEST_WRONG: {
    message: ({ file, at, problem, detail }) => `${file}: ${manifestFlaw(at, problem, detail ?? '')}。`,
    remedy: () =>
      '何も書き込みませんでした。修正して、もう一度始めてください。書けるものは docs/manifest.schema.json にあります。',
  },
};

function manifestFlaw(at: string, problem: ManifestProblem, detail: string): string {
  const place = at === '' ? 'マニフェスト' : quoted(at);
  switch (problem) {
    case 'syntax':
      return at === '' ? 'YAML でも JSON でもありません' : `${at}行目が YAML でも JSON でもありません`;
    case 'unknown':
      return `${place}の ${detail} は、定義にないものです`;
    case 'missing':
      return `${place}がありません`;
    case 'type':
      return `${place}の種類は ${detail} でなければなりません`;
    case 'value':
      return `${place}に、許されない値があります`;
    case 'twice':
      return `${place}の ${detail} は、すでに使われています`;
  }
}

function dashed(which: SettingsFile): string {
  return `--${which}`;
}

const UNREADABLE: { readonly [R in UnreadableReason]: string } = {
  missing: 'そのようなファイルはありません',
  permission: '権限がありません',
  busy: '別のプログラムが使用中です',
  changed: '読み込み中に変わりました',
  name: 'このコンピューターでは使えない名前です',
  other: 'システムが拒否しました',
};
