/** Clients that trust one root and nothing else: what they saw is what the server really sent. */
import { spawn } from 'node:child_process';
import { run } from '#test/support/tools.ts';
import type { Server } from './server.ts';

export interface Seen {
  /** The chain as sent, each certificate's PEM with nothing around it. */
  readonly chain: readonly string[];
  /** What openssl says of chain and name: 'OK' or the reason. */
  readonly verdict: string;
}

/** Connects as `host`, verifying chain and name. `offer`: options that say what this client can do. */
export function openssl(
  host: string,
  port: number,
  rootFile: string,
  starttls: Server['starttls'],
  offer: readonly string[] = [],
): Seen {
  const trust = ['-CAfile', rootFile, '-no-CApath', '-no-CAstore', '-verify_hostname', host, '-verify_return_error'];
  const protocol = starttls === undefined ? [] : ['-starttls', starttls];
  const to = ['-connect', `127.0.0.1:${port}`, '-servername', host, '-showcerts'];
  const { stdout } = run('openssl', ['s_client', ...to, ...trust, ...protocol, ...offer], '');
  const text = stdout.toString();
  const chain = blocks(text);
  // openssl says "Verification: OK" of a connection in which nothing came to be verified.
  return { chain, verdict: chain.length === 0 ? text : (/Verification: (.+)/.exec(text)?.[1] ?? text) };
}

/** The certificates of a PEM text, each from its BEGIN to its END line. */
export function blocks(text: string): string[] {
  return text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
}

/** Asks for a page as `host`; null where the connection was trusted, else what curl said. */
export async function curl(host: string, port: number, rootFile: string): Promise<string | null> {
  const args = ['--silent', '--show-error', '--output', '/dev/null', '--cacert', rootFile, '--capath', '/nonexistent'];
  const child = spawn('curl', [...args, '--resolve', `${host}:${port}:127.0.0.1`, `https://${host}:${port}/`]);
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const code = await new Promise((resolve) => void child.once('close', resolve));
  return code === 0 ? null : said.join('');
}
