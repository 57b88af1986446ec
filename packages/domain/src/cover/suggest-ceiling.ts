import { MOST_POINTS } from "../points/points.ts";
import type { Course } from "./project-points.ts";
import { type Means, runway } from "./runway.ts";

/**
 * The most points that a month may bring so that the means last `months` months: more would empty
 * them sooner. `null` where they do not last even if nothing more is issued.
 */
export const suggestCeiling = (
  course: Omit<Course, "issued">,
  means: Means,
  months: number,
): number | null => {
  const lasts = (issued: number): boolean =>
    (runway({ ...course, issued }, means) ?? Number.POSITIVE_INFINITY) >= months;
  if (!lasts(0)) return null;
  let [least, most] = [0, MOST_POINTS];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (lasts(middle)) least = middle;
    else most = middle - 1;
  }
  return least;
};
