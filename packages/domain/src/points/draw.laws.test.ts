import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw, type Lot, type Matching, Origin } from "./index.ts";
import { date, lot, points } from "./testing/books.ts";

/** Few and small, so that the reference can look at every way to draw. */
const lots = fc
  .array(
    fc.record({
      remaining: fc.integer({ min: 0, max: 4 }),
      spent: fc.integer({ min: 0, max: 2 }),
      origin: fc.constantFrom(...Origin.literals),
      expires: fc.constantFrom(null, date("2026-06-30"), date("2026-12-31")),
      sequence: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 5 },
  )
  .map((all) =>
    all.map(({ remaining, spent, ...rest }, place) =>
      lot("wang", remaining + spent, { place, remaining: points(remaining), ...rest }),
    ),
  );

const amount = fc.integer({ min: 0, max: 24 }).map(points);

const matching = fc.record<Matching>({
  origins: fc.subarray(["gifted", "granted", "bought-in"] as const, { minLength: 1 }),
  earned: fc.integer({ min: 1, max: 5 }),
  per: fc.integer({ min: 1, max: 5 }),
});

const total = (amounts: Iterable<number>): number =>
  [...amounts].reduce((all, one) => all + one, 0);
const leftIn = (all: ReadonlyArray<Lot>): number => total(all.map(({ remaining }) => remaining));

/** Spending order said once more: by last day, then entry, then place. */
const inSpendingOrder = (all: ReadonlyArray<Lot>): ReadonlyArray<Lot> => {
  const name = ({ expires, sequence, place }: Lot) =>
    `${expires ?? "9999-12-31"} ${sequence} ${place}`;
  return all.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
};

/** What is taken of each lot, in spending order. */
type Way = ReadonlyArray<number>;

/** All ways to take an amount, or everything where there is less; first what spends early lots. */
const waysOf = (ordered: ReadonlyArray<Lot>, wanted: number): ReadonlyArray<Way> => {
  const [first, ...later] = ordered;
  if (!first) return wanted === 0 ? [[]] : [];
  const most = Math.min(first.remaining, wanted);
  return Array.from({ length: most + 1 }, (_, less) => most - less).flatMap((taken) =>
    waysOf(later, wanted - taken).map((way) => [taken, ...way]),
  );
};

const takenOf = (ordered: ReadonlyArray<Lot>, way: Way, origins: ReadonlyArray<Origin>): number =>
  total(way.filter((_, at) => origins.some((origin) => origin === ordered[at]?.origin)));

/** All ways that a matching allows, the one that spends early lots first in front. */
const allowedWays = (
  all: ReadonlyArray<Lot>,
  wanted: number,
  { origins, earned, per }: Matching,
) => {
  const ordered = inSpendingOrder(all);
  return waysOf(ordered, Math.min(wanted, leftIn(all))).filter(
    (way) => takenOf(ordered, way, origins) * earned <= takenOf(ordered, way, ["earned"]) * per,
  );
};

/** The way that is nearest to spending order in what needs earned ones, then in everything. */
const nearest = (all: ReadonlyArray<Lot>, wanted: number, rule: Matching): Way | undefined => {
  const ordered = inSpendingOrder(all);
  const [plain = []] = waysOf(ordered, Math.min(wanted, leftIn(all)));
  const restricted = (way: Way) => takenOf(ordered, way, rule.origins);
  const far = (way: Way) => Math.abs(restricted(way) - restricted(plain));
  // Sorting is stable: of those that are equally far, the first stays in front.
  return allowedWays(all, wanted, rule).toSorted((a, b) => far(a) - far(b))[0];
};

const usesOf = (all: ReadonlyArray<Lot>, way: Way) =>
  inSpendingOrder(all)
    .map(({ transfer, place, account }, at) => ({
      lot: { transfer, place },
      account,
      amount: way[at] ?? 0,
    }))
    .filter((use) => use.amount > 0);

describe("laws of drawing", () => {
  it("I7: of all ways to draw, the one that spends the earliest expiry, then the oldest", () => {
    fc.assert(
      fc.property(lots, amount, (all, wanted) => {
        const [way = []] = waysOf(inSpendingOrder(all), Math.min(wanted, leftIn(all)));
        expect(draw(all, wanted)).toEqual(Result.succeed(usesOf(all, way)));
      }),
    );
  });

  it("I7: with a matching, of all ways that it allows, the nearest to spending order", () => {
    fc.assert(
      fc.property(lots, amount, matching, (all, wanted, rule) => {
        const way = nearest(all, wanted, rule);
        const result = draw(all, wanted, rule);
        if (way) expect(result).toEqual(Result.succeed(usesOf(all, way)));
        else expect(Result.isFailure(result)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("a refusal tells the most that can be spent, exactly", () => {
    fc.assert(
      fc.property(lots, amount, matching, (all, wanted, rule) => {
        const result = draw(all, wanted, rule);
        if (Result.isSuccess(result)) return;
        const { most } = result.failure;
        const possible = (less: number) => allowedWays(all, less, rule).length > 0;
        const every = Array.from({ length: wanted + 1 }, (_, less) => less);
        expect(most).toBe(Math.max(...every.filter(possible)));
        expect(every.filter((less) => less <= most).every(possible)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("a refusal tells how many more have to be earned, exactly", () => {
    fc.assert(
      fc.property(lots, amount, matching, (all, wanted, rule) => {
        const result = draw(all, wanted, rule);
        if (Result.isSuccess(result)) return;
        const enough = (more: number) =>
          allowedWays([...all, lot("wang", more, { place: 9 })], wanted, rule).length > 0;
        let short = 0;
        while (!enough(short)) short += 1;
        expect(result.failure.short).toBe(short);
      }),
      { numRuns: 300 },
    );
  });

  it("I4: the lots given are never changed", () => {
    fc.assert(
      fc.property(lots, amount, fc.option(matching), (all, wanted, rule) => {
        const bytes = JSON.stringify(all);
        draw(all, wanted, rule);
        expect(JSON.stringify(all)).toBe(bytes);
      }),
    );
  });
});
