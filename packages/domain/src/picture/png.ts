import { ascii, joined, viewOf } from "./bytes.ts";
import { exifOf, orientationIn, UPRIGHT } from "./orientation.ts";

export const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** What a picture is drawn by, and how its colours are meant. */
const DRAWING: ReadonlySet<string> = new Set([
  ...["IHDR", "PLTE", "IDAT", "IEND", "tRNS"],
  ...["gAMA", "cHRM", "sRGB", "sBIT", "bKGD"],
]);
/** Length and name before the data of a chunk, and its sum behind. */
const AROUND = 12;

/** The sum of a chunk (CRC-32 of ISO 3309). */
const sumOf = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
};

const chunk = (name: string, data: Uint8Array): Uint8Array => {
  const named = joined([ascii(name), data]);
  const [length, sum] = [new Uint8Array(4), new Uint8Array(4)];
  viewOf(length).setUint32(0, data.length);
  viewOf(sum).setUint32(0, sumOf(named));
  return joined([length, named, sum]);
};

/**
 * A PNG without texts, times, profiles and places: of EXIF only how it is to be turned is left. `null`
 * where it is none, or is cut off.
 */
export const barePng = (bytes: Uint8Array): Uint8Array | null => {
  const view = viewOf(bytes);
  const parts: Array<Uint8Array> = [PNG];
  let at = PNG.length;
  while (at + AROUND <= bytes.length) {
    const end = at + AROUND + view.getUint32(at);
    if (end > bytes.length) return null;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (DRAWING.has(name)) parts.push(bytes.subarray(at, end));
    if (name === "eXIf") {
      const orientation = orientationIn(bytes.subarray(at + 8, end - 4));
      if (orientation !== UPRIGHT) parts.push(chunk(name, exifOf(orientation)));
    }
    if (name === "IEND") return joined(parts);
    at = end;
  }
  return null;
};
