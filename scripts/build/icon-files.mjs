/** Windows' and macOS' icon files: PNG pictures, each with its size, behind a table. */

const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];

/** The kinds of an .icns that hold PNG, by the pixels of their side; a few sizes have two, for screens of double density. */
const ICNS_KINDS = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
]);

/** @param {ReadonlyMap<number, Buffer>} drawn PNG by the pixels of its side */
export function ico(drawn) {
  const pictures = ICO_SIZES.map((size) => ({ size, png: picture(drawn, size) }));
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let at = head.length;
  for (const [i, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * i;
    // One octet each for width and height: 0 means 256.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** @param {ReadonlyMap<number, Buffer>} drawn PNG by the pixels of its side */
export function icns(drawn) {
  const parts = ICNS_KINDS.map(([kind, size]) => chunk(kind, picture(drawn, size)));
  return chunk('icns', Buffer.concat(parts));
}

/** @param {string} kind @param {Buffer} content */
function chunk(kind, content) {
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}

/** @param {ReadonlyMap<number, Buffer>} drawn @param {number} size */
function picture(drawn, size) {
  const png = drawn.get(size);
  if (png === undefined) throw new Error(`No picture of ${size} pixels was drawn.`);
  return png;
}
