import type { MenuWords } from '../../window-menu.ts';

export const menu: MenuWords = {
  about: 'CertPrep について',
  services: 'サービス',
  hide: 'CertPrep を隠す',
  hideOthers: 'ほかを隠す',
  unhide: 'すべてを表示',
  quit: 'CertPrep を終了',
  editMenu: '編集',
  undo: '取り消す',
  redo: 'やり直す',
  cut: 'カット',
  copy: 'コピー',
  paste: 'ペースト',
  selectAll: 'すべてを選択',
  windowMenu: 'ウインドウ',
  minimize: 'しまう',
  zoom: '拡大／縮小',
  front: 'すべてを手前に移動',
};
