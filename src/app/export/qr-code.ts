/** Text as a QR code (ISO/IEC 18004). */
import makeCode from 'qrcode-generator';
import type { QrCode } from '#shared/carry-card.ts';

/** Octets that a code of the largest size holds with a quarter of it in repair. */
const MOST_OCTETS = 1600;

/** Null: it is too long. Readers differ on the encoding of a code, so that ASCII alone is read the same by all. */
export function qrCode(text: string): QrCode | null {
  const octets = Buffer.from(text, 'utf8');
  if (octets.length > MOST_OCTETS) return null;
  const code = makeCode(0, 'Q');
  // One character for each octet, as readers expect UTF-8 in byte mode.
  code.addData(octets.toString('latin1'), 'Byte');
  code.make();
  const sides = Array.from({ length: code.getModuleCount() }, (_, i) => i);
  return sides.map((row) => sides.map((column) => (code.isDark(row, column) ? '1' : '0')).join(''));
}
