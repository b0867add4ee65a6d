/** The menu of macOS, from which the system also takes its shortcuts. */
export interface MenuWords {
  readonly about: string;
  readonly services: string;
  readonly hide: string;
  readonly hideOthers: string;
  readonly unhide: string;
  readonly quit: string;
  readonly editMenu: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly windowMenu: string;
  readonly minimize: string;
  readonly zoom: string;
  readonly front: string;
}
