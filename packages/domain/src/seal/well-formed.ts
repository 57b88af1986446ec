const HALF_OF_A_PAIR = /\p{Surrogate}/u;

/**
 * Whether a text has no half of a surrogate pair. The method of that name is younger than the last
 * Chrome on Windows 7, in which proofs are checked too.
 */
export const isWellFormed = (text: string): boolean => !HALF_OF_A_PAIR.test(text);
