/** The largest table that is read: as large as the largest village, and as wide as any form. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 100;

/** The most bytes that a file may unpack to; a full table of that size has about half as many. */
export const MOST_UNPACKED_BYTES = 96 * 1024 * 1024;
