/** The card that is carried to a connected computer, to fetch what a chain lacks. */

export const CARD_FORMATS = ['html', 'text'] as const;
export type CardFormat = (typeof CARD_FORMATS)[number];

/** A QR code (ISO/IEC 18004) without its quiet zone: a text for each row, '1' for a dark square and '0' for a light one. */
export type QrCode = readonly string[];

/** An SVG path over the dark squares, each of side 1, from 0 0. */
export function qrPath(code: QrCode): string {
  const squares = code.flatMap((row, y) =>
    Array.from(row, (square, x) => (square === '1' ? `M${x} ${y}h1v1h-1z` : '')),
  );
  return squares.join('');
}
