/** The check of ZIP entries (ISO 3309, as in APPNOTE 4.4.7). It finds damage, and no intent. */
let table: Uint32Array | null = null;

export function crc32(octets: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, octet) => remainder(octet));
  let value = 0xffffffff;
  for (const octet of octets) value = (table[(value ^ octet) & 0xff] as number) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function remainder(octet: number): number {
  let value = octet;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
  return value;
}
