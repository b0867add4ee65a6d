import type { TimeWords } from '../../window-time.ts';
import { ja } from '../say.ts';

export const time: TimeWords = {
  judgedAt: (at) => `${ja.moment(at)} の時点で、このコンピューターの時計により判定しました。`,
  judgedAsOf: (at) => `指定された ${ja.moment(at)} の時点で判定しました。`,
  mark: (at) => `${ja.moment(at)} の時点で判定`,
  change: '変更…',
  title: '別の時点で判定',
  lead: 'このコンピューターの時計が違うときや、変更当日の状態を見るために使います。CertPrep を閉じると忘れます。',
  label: '日付と時刻 (UTC)',
  hint: '例: 2026-11-23 15:42。日付だけの場合は、その日の最初の分を表します。',
  noTime:
    'CertPrep が読める日付と時刻ではありません。年、月、日と、必要であれば時刻を書いてください: 2026-11-23 15:42。',
  byClock: 'このコンピューターの時計を使う',
  judge: 'その時点で判定',
  back: 'このコンピューターの時計による判定に戻しました。',
};
