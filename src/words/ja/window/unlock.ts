import type { UnlockWords } from '../../window-received.ts';
import { allQuoted, counted, quoted } from '../say.ts';

export const unlock: UnlockWords = {
  label: (file) => `${quoted(file)}のパスワード`,
  placeholder: 'パスワード',
  show: 'パスワードを表示',
  hide: 'パスワードを隠す',
  unlock: 'ロック解除',
  trying: '試しています…',
  capsLock: 'Caps Lock がオンです',
  tryAll: (count) => `ロックされた${counted(count, '個')}のファイルすべてに試す`,
  empty: '先にパスワードを入力してください。',
  opened: (files) => `ロックを解除しました: ${allQuoted(files)}。`,
  openedSome: (opened, all) =>
    `そのパスワードで${counted(all, '個')}中${counted(opened, '個')}のファイルが開きました。${counted(all - opened, '個')}はまだロックされています。`,
};
