import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../governance/staff.ts";
import { Instant } from "../time/instant.ts";
import { countGood, countState } from "./count-good.ts";
import type { Good } from "./good.ts";
import { GoodId, StockTakeId } from "./ids.ts";
import { signTake } from "./sign-take.ts";
import { type StockEntry, type StockTake, stockTakes } from "./stock-take.ts";

const [KEEPER, ADMIN] = [StaffId.make("keeper"), StaffId.make("admin")];
const NOW = Instant.make(1_772_676_000_000);
const take = StockTakeId.make("may");
const goodOf = (id: string, onHand: number): Good => ({
  ...{
    id: GoodId.make(id),
    name: id,
    unit: "袋",
    barcode: null,
    photo: null,
    onShelf: true,
    prices: [],
    onHand,
  },
});
const [RICE, SOAP] = [goodOf("rice", 10), goodOf("soap", 4)];

/** A take of rice and soap in which so much was counted, one after the other. */
const counting = (
  ...counts: ReadonlyArray<readonly [good: Good, counted: number, booked?: number]>
): StockTake => {
  const by = { at: NOW, by: KEEPER };
  const started = {
    _tag: "TakeStarted",
    take,
    title: "五月盘点",
    goods: [RICE.id, SOAP.id],
  } as const;
  const counted = counts.map(([good, pieces, booked = good.onHand]): StockEntry => {
    const said = { _tag: "GoodCounted", take, good: good.id, counted: pieces, booked } as const;
    return { said, ...by };
  });
  const all = stockTakes([{ said: started, ...by }, ...counted]);
  const one = all.get(take);
  if (!one) throw new Error("The take was not started.");
  return one;
};

describe("a count", () => {
  it.each<{ counts: ReadonlyArray<number>; state: string }>([
    { counts: [], state: "open" },
    { counts: [10], state: "agrees" },
    { counts: [9], state: "again" },
    { counts: [9, 9], state: "differs" },
    { counts: [9, 10], state: "agrees" },
    { counts: [9, 8], state: "differs" },
  ])("of $counts where the book says 10 is $state", ({ counts, state }) => {
    const all = counting(...counts.map((counted) => [RICE, counted] as const));
    expect(countState(all.counts.get(RICE.id) ?? [])).toBe(state);
  });

  it("is of a good of that take, while it is going on", () => {
    expect(Result.isSuccess(countGood(counting(), RICE, 3))).toBe(true);
    expect(countGood(counting(), goodOf("salt", 1), 3)).toMatchObject({
      failure: { _tag: "NotInTake" },
    });
    const over = { ...counting(), state: "signed" } as const;
    expect(countGood(over, RICE, 3)).toMatchObject({ failure: { _tag: "TakeOver" } });
  });
});

describe("a signature", () => {
  const reasons = [{ good: RICE.id, why: "受潮没有记" }];
  const done = counting([RICE, 9], [RICE, 9], [SOAP, 4]);

  it.each([
    { name: "while something is open", of: counting([RICE, 9]), by: ADMIN, tag: "TakeUnfinished" },
    { name: "by whoever counted", of: done, by: KEEPER, tag: "OwnCount" },
  ])("is refused $name", ({ of, by, tag }) => {
    expect(signTake(of, [RICE, SOAP], { reasons, by }, NOW)).toMatchObject({
      failure: { _tag: tag },
    });
  });

  it("is refused where nobody says why", () => {
    expect(signTake(done, [RICE, SOAP], { reasons: [], by: ADMIN }, NOW)).toMatchObject({
      failure: { _tag: "CountUnexplained", goods: [RICE.id] },
    });
  });

  it("books what differed when it was counted, whatever was taken since", () => {
    const later = { ...RICE, onHand: 3 };
    const signed = signTake(done, [later, SOAP], { reasons, by: ADMIN }, NOW);
    expect(Result.getOrThrow(signed).movements).toMatchObject([
      { good: "rice", kind: "count", pieces: -1, note: "五月盘点：受潮没有记" },
    ]);
    const gone = signTake(done, [{ ...RICE, onHand: 0 }, SOAP], { reasons, by: ADMIN }, NOW);
    expect(gone).toMatchObject({ failure: { _tag: "OutOfStock" } });
  });
});
