import type { Size } from "./sight.svelte.ts";

/** How many lines of a list one sees at once: few and large, more where the screen stands upright. */
export const rowsOf = (size: Size, upright: boolean): number => {
  if (upright) return size === 100 ? 5 : 4;
  return size === 100 ? 3 : 2;
};
