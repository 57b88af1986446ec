export type Paper = "A4" | "A3";

/** What a page of the notice has room for, in millimetres; the sheet draws everything so high. */
export interface Measures {
  /** Between the margins. */
  readonly wide: number;
  readonly high: number;
  /** One character of text as wide as it is high, and a line of it. */
  readonly text: number;
  readonly line: number;
  /** What a row is higher than its lines. */
  readonly pad: number;
  /** The heads of the first page and of the others, the line of titles, a hamlet's name, the foot. */
  readonly first: number;
  readonly later: number;
  readonly titles: number;
  readonly hamlet: number;
  readonly foot: number;
  /** The seal and the place for the stamp, at the end. */
  readonly seal: number;
  /** How many characters the column of what was done takes. */
  readonly what: number;
  /** The widths of the other columns: number, name, day, points, until. */
  readonly columns: readonly [number, number, number, number, number];
}

const MILLIMETRES_A_POINT = 0.3528;

/** Letters of 14 points upright, and of 20 points across. */
export const PAPERS: Record<Paper, Measures> = {
  A4: {
    wide: 186,
    high: 272,
    text: 14 * MILLIMETRES_A_POINT,
    line: 6.6,
    pad: 2.4,
    first: 54,
    later: 14,
    titles: 9,
    hamlet: 12,
    foot: 10,
    seal: 58,
    what: 15,
    columns: [18, 20, 25, 20, 25],
  },
  A3: {
    wide: 396,
    high: 272,
    text: 20 * MILLIMETRES_A_POINT,
    line: 9.4,
    pad: 3,
    first: 58,
    later: 18,
    titles: 13,
    hamlet: 16,
    foot: 14,
    seal: 68,
    what: 27,
    columns: [30, 34, 40, 34, 40],
  },
};
