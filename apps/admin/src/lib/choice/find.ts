import type { Initials } from "./initials.ts";

const MOST = 8;

/**
 * Those whose name holds the text, or whose initials do; what begins with it comes first, the
 * order of the list otherwise stays.
 */
export const find = <T>(
  all: ReadonlyArray<T>,
  text: string,
  nameOf: (one: T) => string,
  initials: Initials,
): ReadonlyArray<T> => {
  const wanted = text.trim().toLowerCase();
  const placed = all.flatMap((one) => {
    const name = nameOf(one).toLowerCase();
    const places = [name.indexOf(wanted), initials(name).indexOf(wanted)];
    const place = Math.min(...places.filter((at) => at >= 0));
    return Number.isFinite(place) ? [{ one, place: Math.sign(place) }] : [];
  });
  return placed
    .sort((a, b) => a.place - b.place)
    .slice(0, MOST)
    .map(({ one }) => one);
};
