/** The library of intermediates and roots, and the settings. */
import type { FailureWords } from '../tables.ts';
import { counted, nothingToDo, quoted } from './say.ts';

export const libraryFailures = {
  LIBRARY_VERSION_UNKNOWN: {
    message: ({ version }) =>
      `このライブラリパックの形式は ${String(version)} で、より新しい CertPrep が作成したものです。`,
    remedy: () => 'この CertPrep で作り直すか (library build)、新しい CertPrep を使ってください。',
  },
  NOT_AN_AUTHORITY: {
    message: ({ count }) => `証明書を発行しない証明書が${counted(count, '個')}あり、ライブラリには入れられません。`,
    remedy: nothingToDo,
  },
  ROOTS_NOT_IMPORTED: {
    message: ({ count }) =>
      `${counted(count, '個')}のルート証明書を除きました。どれを信頼するかは、利用者が決めることです。`,
    remedy: () =>
      'フィンガープリントを所有者が公開しているものと比べてから、--trust-roots を付けて取り込んでください。',
  },
  SETTINGS_DAMAGED: {
    message: ({ file, kept }) =>
      kept === null
        ? `設定ファイル${quoted(file)}が読めないため、今回はどの設定も使いません。`
        : `設定ファイル${quoted(file)}が読めませんでした。${quoted(kept)}として残し、新しい設定を始めました。`,
    remedy: ({ kept }) =>
      kept === null
        ? 'ファイルを直すか、削除して新しく始めてください。'
        : '組織のルート証明書をもう一度確認するか、残したファイルから写してください。',
  },
} satisfies Partial<FailureWords>;
