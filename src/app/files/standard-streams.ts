/**
 * Standard input, output and error as files. Node's streams for them bring node:net and node:tty with them, which take
 * longer to load than most answers take to write.
 */
import { fstatSync, writeSync } from 'node:fs';

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

/** Writes to standard output where it is no terminal, which has an encoding of its own on Windows. */
export function writeOut(text: string | Uint8Array): void {
  const octets = typeof text === 'string' ? Buffer.from(text) : text;
  const rest = isStreamed ? octets : octets.subarray(writtenAtOnce(octets));
  if (rest.length === 0) return;
  isStreamed = true;
  process.stdout.write(rest);
}

/** How many octets could be written; why it is not all of them, the stream finds out too, and tells. */
function writtenAtOnce(octets: Uint8Array): number {
  let written = 0;
  try {
    while (written < octets.length) written += writeSync(1, octets, written);
  } catch {
    return written;
  }
  return written;
}
