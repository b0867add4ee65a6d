import type { LibraryWords } from '../../window-trust.ts';
import { counted, ja } from '../say.ts';

const intermediates = (count: number): string => `中間証明書${counted(count, '個')}`;
const roots = (count: number): string => `ルート証明書${counted(count, '個')}`;

export const library: LibraryWords = {
  status: (pack) =>
    pack === null
      ? 'ライブラリなし'
      : `${ja.date(pack.date)} のライブラリ、${pack.intermediates > 0 ? intermediates(pack.intermediates) : roots(pack.roots)}`,
  title: 'ライブラリ',
  kinds: { 'built-in': 'CertPrep に付属', own: '自分のもの', named: '起動時に指定' },
  none: 'ライブラリはありません。CertPrep は受け取ったファイルだけで動作します。',
  pack: ({ name, date, intermediates: between, roots: ends }) =>
    `${name}、${ja.date(date)}: ${intermediates(between)}、${roots(ends)}`,
  confirmedTitle: '組織のルート証明書',
  confirmedNone: 'まだ確認されたものはありません。',
  confirmed: (at, notAfter) => `${ja.date(at)} に確認、${ja.date(notAfter)} まで`,
  forget: '取り消す',
  importTitle: '自分のライブラリに追加',
  importLead:
    'ドライブで持ち込んだライブラリパック、または認証局の PEM や DER のファイル。ここにドロップすることもできます。中間証明書はすぐに追加し、ルート証明書は指示があったときだけ追加します。',
  importFiles: '追加するファイルを選択…',
  added: ({ intermediates: between, roots: ends }) =>
    between + ends === 0
      ? '新しく追加したものはありません。'
      : `追加しました: ${[...(between > 0 ? [intermediates(between)] : []), ...(ends > 0 ? [roots(ends)] : [])].join('、')}。`,
  rootsMet: (count) => `ルート証明書が${counted(count, '個')}含まれています。信頼しますか。`,
  rootsLead:
    'どれを信頼するかは、利用者が決めることです。各フィンガープリントを、所有者が公開しているものと比べてください。',
  root: (notAfter, isImported) => `${ja.date(notAfter)} まで${isImported ? '、ライブラリにあります' : ''}`,
  trustThese: (count) => `${counted(count, '個')}のルート証明書を追加して信頼`,
};
