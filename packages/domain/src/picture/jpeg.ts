import { ascii, joined, startsWith, viewOf } from "./bytes.ts";
import { exifOf, orientationIn, UPRIGHT } from "./orientation.ts";

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const JFIF = { marker: 0xe0, name: ascii("JFIF\0"), length: 12 };
const EXIF = { marker: 0xe1, name: ascii("Exif\0\0") };
const ADOBE = { marker: 0xee, name: ascii("Adobe"), length: 12 };

/** Frames, tables, scans and intervals: what a picture is decoded by. */
const isDrawing = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf) || (marker >= SCAN && marker <= 0xdf);

const segment = (marker: number, body: Uint8Array): Uint8Array => {
  const length = body.length + 2;
  return joined([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), body]);
};

/** Where a scan ends: at the next marker that is none of its own. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0;
    const isOwn = marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);
    if (!isOwn) return at;
  }
  return bytes.length;
};

/** What is left of a segment; of the two that say how colours are meant, that and no more. */
const bareSegment = (marker: number, body: Uint8Array): Uint8Array | null => {
  if (isDrawing(marker)) return segment(marker, body);
  if (marker === JFIF.marker && startsWith(body, JFIF.name)) {
    return segment(marker, joined([body.subarray(0, JFIF.length), Uint8Array.of(0, 0)]));
  }
  if (marker === ADOBE.marker && startsWith(body, ADOBE.name)) {
    return segment(marker, body.subarray(0, ADOBE.length));
  }
  return null;
};

/**
 * A JPEG (ITU-T T.81, annex B) without what cameras and programs write into it beside the picture: of
 * EXIF only how it is to be turned is left. `null` where it is none, or is cut off.
 */
export const bareJpeg = (bytes: Uint8Array): Uint8Array | null => {
  const view = viewOf(bytes);
  const parts: Array<Uint8Array> = [Uint8Array.of(0xff, START)];
  let isTurned = false;
  let at = 2;
  while (at + 4 <= bytes.length || bytes[at + 1] === END) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === END) return joined([...parts, Uint8Array.of(0xff, END)]);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end < at + 4 || end > bytes.length) return null;
    const body = bytes.subarray(at + 4, end);
    const bare = bareSegment(marker, body);
    if (bare) parts.push(bare);
    if (marker === EXIF.marker && startsWith(body, EXIF.name) && !isTurned) {
      const orientation = orientationIn(body);
      isTurned = orientation !== UPRIGHT;
      if (isTurned) parts.push(segment(marker, joined([EXIF.name, exifOf(orientation)])));
    }
    at = marker === SCAN ? endOfScan(bytes, end) : end;
    if (marker === SCAN) parts.push(bytes.subarray(end, at));
  }
  return null;
};
