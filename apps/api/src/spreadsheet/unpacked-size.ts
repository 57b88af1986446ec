const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
/** Where a size says this, a reader of ZIP64 takes the directory from another place. */
const ELSEWHERE = 0xffffffff;
const SIZES_FOLLOW = 0x0008;

/** How many bytes an entry of a zip unpacks to; endless where it hides that. */
const entrySize = (view: DataView, at: number): number => {
  const packed = view.getUint32(at + 20, true);
  const unpacked = view.getUint32(at + 24, true);
  const hidden = packed === 0 && (view.getUint16(at + 8, true) & SIZES_FOLLOW) !== 0;
  const impossible = unpacked === 0 && packed > 2;
  return hidden || impossible ? Number.POSITIVE_INFINITY : unpacked;
};

const endOfDirectory = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
};

/**
 * How many bytes a zip says it unpacks to, without unpacking it. A reader that stops at what the
 * directory says cannot be flooded; a directory that cannot be read counts as endless.
 */
export const unpackedSize = (zip: Uint8Array): number => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOfDirectory(view);
  if (end < 0 || view.getUint32(end + 12, true) === ELSEWHERE) return Number.POSITIVE_INFINITY;
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) {
      return Number.POSITIVE_INFINITY;
    }
    total += entrySize(view, at);
    at += [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 46);
  }
  return total;
};
