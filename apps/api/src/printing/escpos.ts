import type { Bitmap } from "./bitmap.ts";

const ESC = 0x1b;
const GS = 0x1d;

/** Rows in one block: small printers have little memory. */
const ROWS = 128;

const packed = ({ width, dots }: Bitmap, from: number, to: number): Uint8Array => {
  const across = Math.ceil(width / 8);
  const bytes = new Uint8Array(across * (to - from));
  for (let y = from; y < to; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (dots[y * width + x] !== 1) continue;
      const at = (y - from) * across + (x >> 3);
      bytes[at] = (bytes[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return bytes;
};

const low = (count: number): number => count & 0xff;
const high = (count: number): number => count >> 8;

/**
 * A bitmap as ESC/POS: reset, raster blocks (GS v 0), four lines of feed so that the last line
 * stands before the blade, and a cut (GS V 66), which printers without a blade pass over.
 */
export const escpos = (paper: Bitmap): Uint8Array => {
  const across = Math.ceil(paper.width / 8);
  const parts: Uint8Array[] = [Uint8Array.of(ESC, 0x40)];
  for (let from = 0; from < paper.height; from += ROWS) {
    const to = Math.min(paper.height, from + ROWS);
    const rows = to - from;
    const size = [low(across), high(across), low(rows), high(rows)];
    parts.push(Uint8Array.of(GS, 0x76, 0x30, 0, ...size), packed(paper, from, to));
  }
  parts.push(Uint8Array.of(ESC, 0x64, 4), Uint8Array.of(GS, 0x56, 66, 0));
  return new Uint8Array(Buffer.concat(parts));
};
