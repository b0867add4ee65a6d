import type { CompareWords } from '../compare.ts';

export const compare: CompareWords = {
  title: '新しい証明書と古い証明書の比較',
  lost: 'なくなった名前',
  stillCovered: 'なくなったが、ワイルドカードに一致する名前',
  gained: '増えた名前',
  kept: '変わらない名前',
  subject: 'サブジェクト',
  issuer: '発行者',
  valid: '有効期間',
  key: '鍵',
  sameKey: '以前と同じ鍵',
  newKey: '新しい鍵',
  usagesLost: 'なくなった用途',
  usagesGained: '増えた用途',
  same: (both) => `${both} (以前と同じ)`,
  change: (was, is) => `${is} (以前: ${was})`,
};
