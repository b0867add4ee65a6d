import type { MenuWords } from '../../window-menu.ts';

export const menu: MenuWords = {
  about: 'About CertPrep',
  services: 'Services',
  hide: 'Hide CertPrep',
  hideOthers: 'Hide Others',
  unhide: 'Show All',
  quit: 'Quit CertPrep',
  editMenu: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select All',
  windowMenu: 'Window',
  minimize: 'Minimise',
  zoom: 'Zoom',
  front: 'Bring All to Front',
};
