/** How dark a hamlet is on a map: a share of something, in four steps. */
export type Shade = 0 | 1 | 2 | 3;

/** None, less than a quarter, up to two fifths, more. */
export const shadeOf = (some: number, all: number): Shade => {
  if (some === 0) return 0;
  if (4 * some < all) return 1;
  return 5 * some < 2 * all ? 2 : 3;
};

/** A hamlet on a map: what is told of it, the weight first. */
export interface HamletTile {
  readonly id: string;
  readonly name: string;
  readonly figure: string;
  readonly weight: string;
  readonly note: string;
  readonly shade: Shade;
}
