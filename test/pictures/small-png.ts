/** Makes a screenshot a third of its size: a window has few colours, so an octet a pixel will do. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const COLOURS = 256;

/**
 * The same picture in its 256 most used colours; the others, at the edges of letters, become the nearest of them.
 *
 * @param png eight bits a channel, RGB or RGBA, not interlaced, as Chromium makes it; what is transparent is lost
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, channels, pixels } = decode(png);
  const counts = new Map<number, number>();
  const colours = new Uint32Array(width * height);
  for (let i = 0; i < colours.length; i++) {
    const colour = pixels.readUIntBE(i * channels, 3);
    colours[i] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byUse = [...counts].toSorted((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const kept = paletteOf(byUse);
  const indexOf = new Map(kept.map((colour, index) => [colour, index]));
  for (const colour of byUse) if (!indexOf.has(colour)) indexOf.set(colour, nearest(colour, kept)[0]);

  // A zero before each row: none of them is filtered, which is best for a palette.
  const rows = Buffer.alloc((width + 1) * height);
  for (let i = 0; i < colours.length; i++) {
    rows[i + Math.floor(i / width) + 1] = indexOf.get(colours[i] ?? 0) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colourTable = Buffer.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colourTable),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The most used come first, but a small thing in a colour of its own keeps that before a shade between two others. */
function paletteOf(byUse: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const far of [32, 12, 0]) {
    for (const colour of byUse) {
      if (kept.length === COLOURS) return kept;
      if (nearest(colour, kept)[1] > far ** 2) kept.push(colour);
    }
  }
  return kept;
}

/** @returns its index, and how far it is, squared */
function nearest(colour: number, palette: readonly number[]): readonly [index: number, distance: number] {
  let [best, least] = [0, Infinity];
  for (const [index, other] of palette.entries()) {
    const r = (colour >> 16) - (other >> 16);
    const g = ((colour >> 8) & 255) - ((other >> 8) & 255);
    const b = (colour & 255) - (other & 255);
    const distance = r * r + g * g + b * b;
    if (distance < least) [best, least] = [index, distance];
  }
  return [best, least];
}

function decode(png: Buffer): { width: number; height: number; channels: 3 | 4; pixels: Buffer } {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    const isData = png.toString('latin1', at + 4, at + 8) === 'IDAT';
    if (isData) parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = png[25] === 6 ? 4 : 3;
  return { width, height, channels, pixels: unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels) };
}

/** PNG 9.2: each row says how its octets were foretold by those to the left, above, and above left. */
function unfilter(raw: Buffer, stride: number, channels: number): Buffer {
  const out = Buffer.alloc((raw.length / (stride + 1)) * stride);
  for (let row = 0; row * stride < out.length; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let i = 0; i < stride; i++) {
      const at = row * stride + i;
      const left = i >= channels ? (out[at - channels] ?? 0) : 0;
      const up = row > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = i >= channels && row > 0 ? (out[at - stride - channels] ?? 0) : 0;
      out[at] = (raw[at + row + 1] ?? 0) + foretold(filter, left, up, corner);
    }
  }
  return out;
}

function foretold(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const estimate = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(estimate - value)) as [number, number, number];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
