/** Mistakes of the program itself, never of the person. */
import type { FailureWords } from '../tables.ts';

export const mishaps = {
  CALL_REFUSED: {
    message: () =>
      'ウィンドウが許されていない操作を求めたため、実行しませんでした。これは CertPrep の誤りで、操作の誤りではありません。',
    remedy: () => 'CertPrep を閉じて、起動し直してください。',
  },
  PLACE_UNKNOWN: {
    message: () => 'その場所は、もう記録されていません。',
    remedy: () => 'もう一度選んでください。',
  },
  INTERNAL: {
    message: () => 'CertPrep 自身の誤りが起きました。操作の誤りではなく、渡されたファイルも変更していません。',
    remedy: () => 'もう一度試してください。繰り返す場合は、直前の操作を CertPrep の提供元に知らせてください。',
  },
} satisfies Partial<FailureWords>;
