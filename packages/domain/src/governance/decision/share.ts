/** A part of a whole: two thirds are `{ of: [2, 3], itself: true }`, more than half excludes half. */
export interface Share {
  readonly of: readonly [part: number, whole: number];
  /** Whether the part itself is enough, or it has to be more. */
  readonly itself: boolean;
}

export const MORE_THAN_HALF: Share = { of: [1, 2], itself: false };
export const TWO_THIRDS: Share = { of: [2, 3], itself: true };

/** The fewest of a whole number that make up a share of it; exact, whatever the number. */
export const fewest = ({ of: [part, whole], itself }: Share, all: number): number =>
  itself ? Math.ceil((all * part) / whole) : Math.floor((all * part) / whole) + 1;
