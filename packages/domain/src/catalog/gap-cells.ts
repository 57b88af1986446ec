import type { Delivery } from "./delivery.ts";
import type { Due } from "./due.ts";
import type { GapCell } from "./gap-cell.ts";
import { metOf } from "./met-of.ts";
import type { Span } from "./span.ts";

const keyOf = ({ elder, service }: Pick<Due, "elder" | "service">): string => `${elder} ${service}`;

const cellOf = (
  dues: ReadonlyArray<Due>,
  came: ReadonlyArray<Delivery>,
  { from, to }: Span,
): Omit<GapCell, "elder" | "service"> => {
  const expected = dues.reduce((sum, { times }) => sum + times, 0);
  const met = metOf(
    dues,
    came.map(({ on }) => on),
  );
  const inside = came.filter(({ on }) => from <= on && on <= to);
  const until = came.map(({ on }) => on).filter((on) => on <= to);
  return {
    expected,
    met,
    missing: expected - met,
    delivered: inside.length,
    minutes: inside.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    lastOn: until.toSorted().at(-1) ?? null,
  };
};

/**
 * What was due in a span against what came, for every elder and service of which either is known. The
 * deliveries have to reach back to the first day of any due.
 */
export const gapCells = (
  dues: ReadonlyArray<Due>,
  deliveries: ReadonlyArray<Delivery>,
  span: Span,
): ReadonlyArray<GapCell> => {
  const due = Map.groupBy(dues, keyOf);
  const came = Map.groupBy(deliveries, keyOf);
  const cells = new Map<string, GapCell>();
  for (const one of [...dues, ...deliveries]) {
    const key = keyOf(one);
    if (cells.has(key)) continue;
    const { elder, service } = one;
    const figures = cellOf(due.get(key) ?? [], came.get(key) ?? [], span);
    if (figures.expected + figures.delivered > 0) cells.set(key, { elder, service, ...figures });
  }
  return [...cells.values()];
};
