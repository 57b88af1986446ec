import { Result } from "effect";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Fen } from "../money/index.ts";
import { Points } from "../points/index.ts";
import {
  ClearingId,
  clearShop,
  disputeSale,
  dropClearing,
  followShop,
  handIn,
  isOwed,
  SaleId,
  type ShopEntry,
  settleSale,
  slipNumber,
  waiting,
} from "./index.ts";
import { CADRE, date, entry, OTHER, sold, TODAY } from "./testing/shop.ts";

const step = fc.record({
  act: fc.constantFrom("sell", "slip", "handIn", "dispute", "stands", "void", "clear", "drop"),
  at: fc.nat(30),
  points: fc.integer({ min: 1, max: 5_000 }),
  fen: fc.integer({ min: 1, max: 100_000 }),
  day: fc.integer({ min: 1, max: 20 }),
});
type Step = typeof step extends fc.Arbitrary<infer A> ? A : never;

const pick = <A>(all: Iterable<A>, at: number): A | undefined => {
  const list = [...all];
  return list[at % Math.max(1, list.length)];
};

/** The next line, if the rules allow what somebody wants. */
const next = (entries: ReadonlyArray<ShopEntry>, { act, at, points, fen, day }: Step) => {
  const book = followShop(entries);
  const on = date(`2026-03-${String(day).padStart(2, "0")}`);
  if (act === "sell") {
    return sold(`s-${entries.length}`, { points: Points.make(points), fen: Fen.make(fen), on });
  }
  if (act === "slip") {
    const slip = slipNumber(book, "000000");
    const worth = { points: Points.make(points), fen: Fen.make(fen) };
    return sold(`s-${entries.length}`, { ...worth, slip, on });
  }
  if (act === "clear") {
    const id = ClearingId.make(`k-${entries.length}`);
    const made = clearShop(book, id, { through: on, today: TODAY });
    return Result.isSuccess(made) ? entry(made.success, CADRE) : null;
  }
  if (act === "drop") {
    const one = pick(book.clearings.values(), at);
    if (!one || Result.isFailure(dropClearing(one))) return null;
    return entry({ _tag: "Dropped", clearing: one.id }, CADRE);
  }
  const kept = pick(book.sales.values(), at);
  if (!kept) return null;
  const sale = SaleId.make(kept.sale.id);
  if (act === "handIn") {
    const { slip } = kept.sale;
    if (slip === null || Result.isFailure(handIn(book, slip))) return null;
    return entry({ _tag: "HandedIn", sale });
  }
  if (act === "dispute") {
    const doubt = "wrongAmount" as const;
    return Result.isSuccess(disputeSale(kept)) ? entry({ _tag: "Disputed", sale, doubt }) : null;
  }
  const may = settleSale(kept, { id: OTHER, household: null });
  return Result.isSuccess(may) ? entry({ _tag: "Settled", sale, ruling: act }, OTHER) : null;
};

const lived = (steps: ReadonlyArray<Step>): ReadonlyArray<ShopEntry> => {
  const entries: Array<ShopEntry> = [];
  for (const one of steps) {
    const line = next(entries, one);
    if (line) entries.push(line);
  }
  return entries;
};

const fenOf = (all: Iterable<{ readonly fen: number }>): number =>
  [...all].reduce((sum, { fen }) => sum + fen, 0);

it("whatever is sold, disputed, listed and dropped: every fen stands in one place, and sums are exact", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const book = followShop(lived(steps));
      const sales = [...book.sales.values()];
      const lists = [...book.clearings.values()].filter(({ dropped }) => !dropped);
      for (const { id, sales: on, fen, points } of lists) {
        const own = on.flatMap((sale) => book.sales.get(sale) ?? []);
        expect(own.every((kept) => kept.clearing === id && isOwed(kept))).toBe(true);
        expect(fen).toBe(fenOf(own.map(({ sale }) => sale)));
        expect(points).toBe(own.reduce((sum, { sale }) => sum + sale.points, 0));
      }
      const listed = lists.flatMap((list) => list.sales);
      expect(new Set(listed).size).toBe(listed.length);
      const unowed = sales.filter((kept) => !isOwed(kept)).map(({ sale }) => sale);
      const open = waiting(book).map(({ sale }) => sale);
      const all = fenOf(sales.map(({ sale }) => sale));
      expect(fenOf(lists) + fenOf(open) + fenOf(unowed)).toBe(all);
    }),
    { numRuns: 300 },
  );
});
