/** What the window can say about the program it is part of, and about how it is kept offline. */

export type HostName = 'electron' | 'browser';

/** A measure that keeps the program off the network; words are made from it in src/words. */
export type OfflineMeasure =
  | 'names-never-resolve' // every host name answers "not found"
  | 'no-proxy'
  | 'only-own-files' // each request is answered from the program's own files or refused
  | 'no-peer-connections'
  | 'no-listening-port'
  | 'nothing-kept'; // the browser's profile is in memory or is removed at the end

/** An extension that a policy of this computer puts into the browser, where it can read what is typed into a page. */
export interface ForcedExtension {
  /** As the browser names it: 32 letters, shown as it stands in the policy. */
  readonly id: string;
  /** The policy file, or key of the registry, that says so. */
  readonly policy: string;
}

export interface About {
  readonly host: HostName;
  readonly version: string;
  /** As it calls itself, such as 'Chrome/156.0.8078.79'. */
  readonly browser: string;
  readonly node: string;
  /** Of the library behind node:crypto: OpenSSL's, or BoringSSL's on Electron. */
  readonly crypto: string;
  readonly offline: readonly OfflineMeasure[];
  /** Requests of the page that were refused since the start. Anything but 0 is a bug. */
  readonly refusedRequests: number;
  /** Whether the operating system confines the page's process. Off only where CERTPREP_NO_SANDBOX=1 was set. */
  readonly sandboxed: boolean;
  /** None on Electron, which has no extensions. */
  readonly forcedExtensions: readonly ForcedExtension[];
  /** A person accepted, since the start, that those extensions could read passwords. */
  readonly extensionsAccepted: boolean;
}
