import type { HostReason } from '#shared/host.ts';

export type Flaw = Extract<
  HostReason,
  | 'not-a-hostname'
  | 'label-too-long'
  | 'name-too-long'
  | 'leading-dot'
  | 'empty-label'
  | 'underscore'
  | 'ambiguous-address'
  | 'wildcard-misplaced'
  | 'partial-wildcard'
  | 'address-as-dns'
  | 'letter-unsettled'
  | 'not-ascii'
  | 'trailing-dot'
>;

/** Why a name can't take part in a comparison, as a sentence without its end. */
export const flaws: { readonly [F in Flaw]: string } = {
  'not-a-hostname': 'ホスト名の形ではありません',
  'label-too-long': '63文字を超える部分があります',
  'name-too-long': '253文字を超えています',
  'leading-dot': 'ドットで始まっています',
  'empty-label': '空の部分があります',
  underscore: 'ホスト名に下線は使えません',
  'ambiguous-address': 'アドレスとして一通りに読めません',
  'wildcard-misplaced': '* は *.example.com のように、最初の部分全体としてだけ使えます',
  'partial-wildcard': '* は *.example.com のように、部分全体としてだけ意味を持ちます',
  'address-as-dns': 'アドレスは IP エントリーとしてだけ意味を持ち、これは DNS エントリーです',
  'letter-unsettled': 'xn-- で始まる形がプログラムによって異なる文字を含むため、その形でしか指定できません',
  'not-ascii': 'ASCII 以外の文字を含みます。xn-- で始まる形で書かれている必要があります',
  'trailing-dot': 'ドットで終わっています',
};

/** For a name that a reason speaks of without saying what is wrong with it. */
export function flawOf(reason: HostReason): string {
  return flaws[reason as Flaw] ?? 'クライアントは無視します';
}
