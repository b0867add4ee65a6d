/**
 * Standard input, output and error as files. Node's streams for them bring node:net and node:tty with them, which take
 * longer to load than most answers take to write.
 */
import { fstatSync, writeSync } from 'node:fs';
import type { Failure } from '#shared/failure.ts';
import { errorCode } from './read-failure.ts';
import { writeFailure } from './write-failure.ts';

/** Whether somebody sits at standard input (0), output (1) or error (2). */
export function isTerminal(stream: 0 | 1 | 2): boolean {
  return mayBeTerminal(stream) && process.getBuiltinModule('node:tty').isatty(stream);
}

/** A terminal is a character device; Windows does not always say what it is. */
function mayBeTerminal(stream: number): boolean {
  try {
    return fstatSync(stream).isCharacterDevice();
  } catch {
    return true;
  }
}

/** Once a reader was too slow, all that follows waits in the stream behind what it has not taken. */
let isStreamed = false;
let refusal: Failure | null = null;

/** Why standard output has not taken all that was written; null where it has, or its reader had read enough. */
export function outFailure(): Failure | null {
  return refusal;
}

/** Writes to standard output where it is no terminal, which has an encoding of its own on Windows. */
export function writeOut(text: string | Uint8Array): void {
  if (refusal !== null) return;
  const octets = typeof text === 'string' ? Buffer.from(text) : text;
  const rest = isStreamed ? octets : octets.subarray(writtenAtOnce(octets));
  if (rest.length === 0) return;
  // A reader that goes away has read enough, as `head` has.
  if (!isStreamed) process.stdout.on('error', () => undefined);
  isStreamed = true;
  process.stdout.write(rest);
}

/** How many octets are dealt with: all of them where there is nobody to take them. */
function writtenAtOnce(octets: Uint8Array): number {
  let written = 0;
  try {
    while (written < octets.length) written += writeSync(1, octets, written);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EAGAIN') return written;
    if (code !== 'EPIPE') refusal = writeFailure('/dev/stdout', error);
    return octets.length;
  }
  return written;
}
