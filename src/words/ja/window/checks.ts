import type { FindingCode } from '#shared/finding.ts';
import type { CheckListWords, ChecklistWords } from '../../window-hand-over.ts';
import { counted, ja, quoted } from '../say.ts';

export const checklist: ChecklistWords = {
  title: 'ファイルでは確かめられないこと',
  lead: '確かめたものにチェックを付けてください。レポートに残ります。',
  ticked: (ticked, all) => `${counted(all, '件')}中${counted(ticked, '件')}にチェック`,
};

export const checks: CheckListWords = {
  title: '確認',
  waiting: 'サーバー証明書があり、導入先が決まると、確認が始まります。',
  allPass: (count) => `${ja.number(count)} / ${counted(count, '件')} 合格`,
  problems: (count) => `問題${counted(count, '件')}`,
  warnings: (count) => `警告${counted(count, '件')}`,
  passes: (count) => `合格${counted(count, '件')}`,
  checksPass: (count) => `${counted(count, '件')}の確認に合格`,
  notes: (count) => `情報${counted(count, '件')}`,
  moreNotes: (count) => `同様のものがほかに${counted(count, '件')}`,
  moreLikeIt: (count) => `同様のものがほかに${counted(count, '件')}`,
  hostsUncovered: (count) => `${counted(count, '個')}のホスト名に使えません。`,
  glyphs: { problem: '問題', warning: '警告', note: '情報', pass: '合格', accepted: '承認済み' },
  pass: {
    'key-fits': '鍵が証明書と一致しています',
    'chain-complete': 'チェーンがそろっています',
    'hosts-covered': 'すべてのホスト名に使えます',
    'not-shared': 'ほかに開いているバンドルと共有していません',
    'signatures-strong': 'すべての署名が強い種類です',
    'in-time': '有効期間内で、期限も間近ではありません',
    'key-strong': '鍵に十分な強度があります',
    'nothing-private': '秘密鍵は含まれません',
    'authorities-in-time': '期限切れの認証局はありません',
    'roots-here': '各認証局の先のルート証明書がそろっています',
    'leaves-trusted': '一緒に渡された証明書がすべて信頼されます',
  },
  done: '自動で行ったこと',
  fixes: {
    'reorder-chain': {
      apply: '順に並べる',
      applied: 'チェーンを順に並べました。',
      takeBack: '元の順に戻す',
      takenBack: 'チェーンは元の順のままです。',
    },
    'leave-out-unused': {
      apply: '除外する',
      applied: '不要なものを除外しました。',
      takeBack: 'これも書き込む',
      takenBack: '不要なものも書き込みます。',
    },
    'strip-password': {
      apply: '鍵をパスワードなしで書き込む',
      applied: '鍵をパスワードなしで書き込みます。',
      takeBack: 'パスワードを付ける',
      takenBack: '鍵にパスワードを付けます。',
    },
    'rewrap-key': {
      apply: 'その形式で書き込む',
      applied: '求められた形式で鍵を書き込みます。',
      takeBack: 'PKCS#8 のままにする',
      takenBack: '鍵は PKCS#8 のままです。',
    },
    'write-root-apart': {
      apply: 'ルート証明書も別ファイルに書き込む',
      applied: 'ルート証明書を別のファイルに書き込みます。',
      takeBack: 'ルート証明書を書き込まない',
      takenBack: 'ルート証明書は書き込みません。',
    },
  },
  applyFixes: (count) => `${counted(count, '件')}の修正を適用`,
  undo: '元に戻す',
  redo: 'やり直す',
  unlock: 'ロック解除',
  chooseFile: 'ファイルを選択…',
  editHosts: '一覧を編集…',
  sameInstance: (bundle) => `${quoted(bundle)}と同じインスタンス`,
  accept: (code) => ACCEPT[code] ?? 'このまま書き出す…',
  reason: '問題ない理由 (バンドルに残ります)',
  reasonEmpty: '先に理由を簡潔に書いてください。',
  acceptNow: '承認',
  accepted: (reason) => (reason === null ? '承認済み。' : `承認済み: ${reason}`),
  notChecked: '未確認: 失効、公表された弱い鍵、導入先自体の動作。',
  left: (count) => (count === 0 ? '残っている問題はありません。' : `問題が${counted(count, '件')}残っています。`),
};

const ACCEPT: { readonly [C in FindingCode]?: string } = {
  CERTIFICATE_SHARED: 'このまま使い、記録…',
  KEY_SHARED: 'このまま使い、記録…',
  HOST_NOT_COVERED: 'まだ不要…',
};
