import { ascii, startsWith, viewOf } from "./bytes.ts";

/** How a picture is to be turned before it is shown, 1 to 8; 1 is as it is. */
export type Orientation = number;

export const UPRIGHT: Orientation = 1;

const TAG = 0x0112;
const HEADER = 8;
const ENTRY = 12;
const EXIF = ascii("Exif\0\0");

/**
 * How EXIF says a picture is to be turned (TIFF 6.0, section 2: the first directory of a file). What
 * cannot be read says nothing.
 */
export const orientationIn = (exif: Uint8Array): Orientation => {
  const tiff = startsWith(exif, EXIF) ? exif.subarray(EXIF.length) : exif;
  const view = viewOf(tiff);
  if (tiff.length < HEADER) return UPRIGHT;
  const little = startsWith(tiff, ascii("II"));
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return UPRIGHT;
  const count = view.getUint16(directory, little);
  for (let n = 0; n < count; n += 1) {
    const entry = directory + 2 + n * ENTRY;
    if (entry + ENTRY > tiff.length) return UPRIGHT;
    if (view.getUint16(entry, little) !== TAG) continue;
    const said = view.getUint16(entry + 8, little);
    return said >= 1 && said <= 8 ? said : UPRIGHT;
  }
  return UPRIGHT;
};

/** EXIF that says how a picture is to be turned, and nothing else. */
export const exifOf = (orientation: Orientation): Uint8Array =>
  Uint8Array.of(
    ...ascii("MM\0*"),
    ...[0, 0, 0, HEADER],
    ...[0, 1],
    ...[TAG >> 8, TAG & 0xff, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  );
