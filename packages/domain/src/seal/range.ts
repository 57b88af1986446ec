/** Leaves of the log by position, counted from 0: from `start` up to, without, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a tree over the range parts: its left side has the largest power of two of leaves that is
 * smaller than the whole (RFC 6962, section 2.1). For ranges of two leaves or more.
 */
export const middleOf = ({ start, end }: Range): number => {
  let left = 1;
  while (2 * left < end - start) left *= 2;
  return start + left;
};
