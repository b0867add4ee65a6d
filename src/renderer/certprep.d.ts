import type { Api } from '#shared/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload, frozen. */
    readonly certprep: Api<File>;
  }
}
