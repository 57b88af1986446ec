/** As many people as the largest village has, with the titles and remarks around them. */
export const MOST_PEOPLE = 20_000;
export const MOST_ROWS = MOST_PEOPLE + 200;
/** As wide as any form. */
export const MOST_COLUMNS = 100;

/** The most bytes that a file may unpack to; a full table of that size has about half as many. */
export const MOST_UNPACKED_BYTES = 96 * 1024 * 1024;
