/** What the browser host holds of the page: one object, made by the preload, taken before the page's own scripts run. */
import type { Result } from './result.ts';

export interface PageEnd {
  readonly deliver: (id: number, result: Result<unknown>) => void;
  readonly emit: (event: string, payload: unknown) => void;
  /** The `File` at `index` of those handed over under `id`. */
  readonly file: (id: number, index: number) => unknown;
  /** The browser's own dialog. The number they lie under until `forget`; null when cancelled. */
  readonly chooseFiles: () => Promise<{ readonly id: number; readonly count: number } | null>;
  readonly saveAs: (address: string, name: string) => void;
  /** Onto the clipboard; false where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly forget: (id: number) => void;
}
