/** What it takes to prove a hand-over on real software: how a server is started with the exported files alone. */
import { join } from 'node:path';

/** What the exported files are called before their endings. */
export const NAME = 'proof';

/** The exported file with this ending, as `.key`. */
export function exported({ out }: Stage, ending: string): string {
  return join(out, `${NAME}${ending}`);
}

/** Everything a server may use. */
export interface Stage {
  /** A fresh folder for configuration and logs; the exported files lie in `out`. */
  readonly folder: string;
  readonly out: string;
  /** On 127.0.0.1, one a way. */
  readonly ports: readonly number[];
  /** Of the store, where the target writes one. */
  readonly password: string;
}

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A user of the system that is not root, for software that refuses to run as root. */
  readonly user?: string;
}

export interface Way {
  /** The target the files are exported for. */
  readonly target: string;
  /** In a person's words, for the table of what was accepted. */
  readonly how: string;
  /** Two certificates for the same names lie in one folder, one with an RSA key and one with an ECDSA key. */
  readonly hasBothKinds?: boolean;
}

export interface Server {
  readonly name: string;
  /** Programs and files that must be there; a missing one fails the test. */
  readonly tools: readonly string[];
  /** One export and one port each, all in one process. */
  readonly ways: readonly Way[];
  /** Of `openssl s_client`, for protocols that start in the clear. */
  readonly starttls?: 'postgres' | 'smtp' | 'imap';
  /** Whether curl can ask it for a page. */
  readonly speaksHttp: boolean;
  /** Writes the configuration and says what to run. It must stay in the foreground. */
  readonly start: (stages: readonly Stage[]) => Command;
}
