/** Serials that follow one another, both ends included. */
export interface SerialRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Which serials of a batch neither came back nor were made void, as the longest ranges, in order;
 * `ended` may be in any order and hold serials of other batches.
 */
export const missingVouchers = (
  { first, last }: SerialRange,
  ended: Iterable<number>,
): ReadonlyArray<SerialRange> => {
  const gone = new Set(ended);
  const ranges: Array<SerialRange> = [];
  let start: number | null = null;
  for (let serial = first; serial <= last + 1; serial += 1) {
    const out = serial <= last && !gone.has(serial);
    if (out) start ??= serial;
    else if (start !== null) {
      ranges.push({ first: start, last: serial - 1 });
      start = null;
    }
  }
  return ranges;
};
