/** A place on the glass, in millimetres from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box on the glass, in millimetres. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How many millimetres the box must grow on every side to reach the point; zero inside. */
export const beyond = ({ left, top, right, bottom }: Box, { x, y }: Point): number =>
  Math.max(left - x, x - right, top - y, y - bottom, 0);
