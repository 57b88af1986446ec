import { ascii, joined, viewOf } from "./bytes.ts";
import { exifOf, orientationIn, UPRIGHT } from "./orientation.ts";

const HEADER = 12;
/** In the flags of a picture that has more than itself. */
const HAS_ALPHA = 0x10;
const HAS_EXIF = 0x08;

const PICTURE: ReadonlySet<string> = new Set(["VP8 ", "VP8L"]);

const chunk = (name: string, data: Uint8Array): Uint8Array => {
  const length = new Uint8Array(4);
  viewOf(length).setUint32(0, data.length, true);
  return joined([ascii(name), length, data, new Uint8Array(data.length % 2)]);
};

interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
}

const chunksIn = (bytes: Uint8Array): ReadonlyArray<Chunk> | null => {
  if (bytes.length < HEADER) return null;
  const view = viewOf(bytes);
  const whole = 8 + view.getUint32(4, true);
  const chunks: Array<Chunk> = [];
  for (let at = HEADER; at + 8 <= whole; ) {
    if (at + 8 > bytes.length) return null;
    const end = at + 8 + view.getUint32(at + 4, true);
    if (end > bytes.length || end > whole) return null;
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    chunks.push({ name, data: bytes.subarray(at + 8, end) });
    at = end + (end % 2);
  }
  return chunks;
};

/**
 * A WebP (RFC 9649) without EXIF, XMP and profile: only how it is to be turned is left. `null` where it
 * is none, is cut off, or moves.
 */
export const bareWebp = (bytes: Uint8Array): Uint8Array | null => {
  const chunks = chunksIn(bytes);
  if (!chunks?.some(({ name }) => PICTURE.has(name))) return null;
  const exif = chunks.find(({ name }) => name === "EXIF");
  const orientation = exif ? orientationIn(exif.data) : UPRIGHT;
  const isTurned = orientation !== UPRIGHT && chunks.some(({ name }) => name === "VP8X");
  const kept = chunks.flatMap(({ name, data }): ReadonlyArray<Uint8Array> => {
    if (PICTURE.has(name) || name === "ALPH") return [chunk(name, data)];
    if (name !== "VP8X") return [];
    const flags = ((data[0] ?? 0) & HAS_ALPHA) | (isTurned ? HAS_EXIF : 0);
    return [chunk(name, Uint8Array.of(flags, ...data.subarray(1)))];
  });
  const body = joined([
    ascii("WEBP"),
    ...kept,
    ...(isTurned ? [chunk("EXIF", exifOf(orientation))] : []),
  ]);
  return chunk("RIFF", body);
};
