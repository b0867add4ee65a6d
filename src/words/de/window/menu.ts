import type { MenuWords } from '../../window-menu.ts';

export const menu: MenuWords = {
  about: 'Über CertPrep',
  services: 'Dienste',
  hide: 'CertPrep ausblenden',
  hideOthers: 'Andere ausblenden',
  unhide: 'Alle einblenden',
  quit: 'CertPrep beenden',
  editMenu: 'Bearbeiten',
  undo: 'Widerrufen',
  redo: 'Wiederholen',
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  paste: 'Einsetzen',
  selectAll: 'Alles auswählen',
  windowMenu: 'Fenster',
  minimize: 'Im Dock ablegen',
  zoom: 'Zoomen',
  front: 'Alle nach vorne bringen',
};
