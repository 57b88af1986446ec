import type { Size } from "./sight.svelte.ts";

/** How many lines of a list one sees at once: few and large, more where the screen stands upright. */
export const rowsOf = (size: Size, upright: boolean): number => {
  if (upright) return size === 100 ? 5 : size === 200 ? 3 : 4;
  return size === 100 ? 3 : 2;
};

/** How many goods one sees at once: half as many where large letters would leave no room for them. */
export const goodsOf = (size: Size, upright: boolean): number => (size < 150 || upright ? 4 : 2);
