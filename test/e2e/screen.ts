/** A screen that nobody sees, for a browser that is not headless. */
import { spawn } from 'node:child_process';

export interface Screen {
  /** For DISPLAY. */
  readonly display: string;
  readonly close: () => void;
}

/** The number is the server's choice, so that two of them don't meet. */
export function openScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${String(code)}`)));
    server.stdio[3]?.once('data', (number: Buffer) => {
      resolve({ display: `:${number.toString().trim()}`, close: () => void server.kill() });
    });
  });
}
