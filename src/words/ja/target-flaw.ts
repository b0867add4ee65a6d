/** Where the file of a person's own target differs from what a target is, as a sentence without its end. */
import type { TargetFlaw } from '#shared/target-flaw.ts';

export function flawText({ at, reason }: TargetFlaw): string {
  return REASONS[reason](at === '' ? 'ファイル全体' : `フィールド「${at}」`);
}

const REASONS: { readonly [R in TargetFlaw['reason']]: (field: string) => string } = {
  'no-json': () => 'JSON ではありません',
  missing: (field) => `${field}がありません`,
  unknown: (field) => `${field}は定義にないものです`,
  'wrong-kind': (field) => `${field}の値の種類が違います`,
  'wrong-form': (field) => `${field}に使えない文字が含まれています`,
  'not-one-of': (field) => `${field}の値は定義にないものです`,
  'too-little': (field) => `${field}の内容が不足しています`,
  'too-much': (field) => `${field}の内容が多すぎます`,
  contradiction: (field) => `${field}がほかのフィールドと両立しません`,
};
