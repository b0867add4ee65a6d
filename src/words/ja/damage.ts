/** What is said of damaged files: the shape of the damage, never a guess at its cause that could be wrong. */
import type { FailureFacts } from '#shared/failure.ts';
import type { Telling } from '../tables.ts';
import { counted, ja, spaced } from './say.ts';
import { structures } from './structures.ts';

type Damaged = Readonly<FailureFacts['DAMAGED']>;

export const damaged: Telling<FailureFacts['DAMAGED']> = { message, remedy };

function message(facts: Damaged): string {
  const thing = `この${spaced(structures[facts.what])}`;
  switch (facts.damage) {
    case 'truncated':
      return truncated(facts, thing);
    case 'no-end-line':
      return noEndLine(facts);
    case 'wrong-end-line':
      return 'ブロックの BEGIN 行と END 行が対応していません。2つのテキストがつながった可能性があります。';
    case 'not-base64':
      return 'BEGIN と END の間に、あるはずのない文字が含まれています。メールやワープロで混入することがよくあります。';
    case 'trailing-bytes':
      return `${thing}の終わりの後に、属さないデータが続いています${at(facts)}。`;
    case 'padding':
      return `${thing}を復号した結果が、暗号化前の内容と一致しません。作成後に変更されたか、壊れています。`;
    case 'mac':
      // A library pack has no password, and vouches for itself by a digest.
      return facts.what === 'library'
        ? 'このライブラリパックは、内部の完全性検査に合格しません。内容は信頼できません。'
        : `パスワードで${thing}は開きますが、内部の完全性検査に合格しません。内容は信頼できません。`;
    case 'repeated-name':
      return `${thing}に同じ名前のエントリーが2つあります。Java と同じく、後のものを読み込みました。`;
    case 'inconsistent':
      return `${thing}の各部分が互いに矛盾しているため、使用できません。`;
    case 'wrong-tag':
    case 'wrong-length':
    case 'wrong-value':
    case 'missing-field':
      return `${thing}は壊れています${at(facts)}。${FLAWS[facts.damage]}。`;
  }
}

const FLAWS = {
  'wrong-tag': '構成要素があるべき場所に、別の種類のデータがあります',
  'wrong-length': '構成要素の長さとして、ありえない値が書かれています',
  'wrong-value': '中の値が、その形式の規則に合っていません',
  'missing-field': '構成要素が1つ欠けています',
} as const;

function noEndLine({ missing }: Damaged): string {
  const often = 'メールからのコピーでよく失われます。';
  return missing === null
    ? `テキストが途中で終わっています。END 行がありません。${often}`
    : `テキストが途中で終わっています。${counted(missing, 'バイト')}と END 行が欠けています。${often}`;
}

function truncated({ what, missing }: Damaged, thing: string): string {
  if (what === 'pem' || what === 'base64') return 'テキストが途中で終わっています。';
  const cut = `${thing}は途中で切れています。`;
  return missing === null ? cut : `${cut}${counted(missing, 'バイト')}が欠けています。`;
}

function at({ at: offset }: Damaged): string {
  return offset === null ? '' : ` (${ja.number(offset)} バイト目)`;
}

function remedy({ what, damage }: Damaged): string {
  const isText = what === 'pem' || what === 'base64';
  if (isText || damage === 'no-end-line' || damage === 'wrong-end-line' || damage === 'not-base64') {
    return '添付ファイルとして送ってもらってください。';
  }
  if (damage === 'repeated-name') return '前のものも必要なら、単独で送ってもらってください。';
  return '元の場所からもう一度コピーしてください。それでも変わらなければ、新しく送ってもらってください。';
}
