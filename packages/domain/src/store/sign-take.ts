import { Result, Schema } from "effect";
import type { Staff } from "../governance/staff.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import { countState, TakeOver, takeVariance } from "./count-good.ts";
import type { Good } from "./good.ts";
import { GoodId } from "./ids.ts";
import { type Movement, type OutOfStock, stockAfter, type WrongDirection } from "./stock.ts";
import type { StockSaid, StockTake, VarianceReason } from "./stock-take.ts";

/** Goods were not counted, or not a second time where the first count differed. */
export class TakeUnfinished extends Schema.TaggedClass<TakeUnfinished>()("TakeUnfinished", {
  goods: Schema.Array(GoodId),
}) {}

/** Whoever counted or began it does not sign it too. */
export class OwnCount extends Schema.TaggedClass<OwnCount>()("OwnCount", {}) {}

/** Nobody said why there was more or less of a good. */
export class CountUnexplained extends Schema.TaggedClass<CountUnexplained>()("CountUnexplained", {
  goods: Schema.Array(GoodId),
}) {}

export type SignTakeRefusal =
  | TakeOver
  | TakeUnfinished
  | OwnCount
  | CountUnexplained
  | OutOfStock
  | WrongDirection;

/** What a signature writes: a line, and a count movement for every good that differed. */
export interface SignedTake {
  readonly said: StockSaid;
  readonly movements: ReadonlyArray<Movement>;
}

/**
 * A second person signs: what differed at the moment of its count is booked, whatever moved since.
 * `goods` are those that are counted, as they stand now.
 */
export const signTake = (
  take: StockTake,
  goods: ReadonlyArray<Good>,
  { reasons, by }: { readonly reasons: ReadonlyArray<VarianceReason>; readonly by: Staff["id"] },
  now: Instant,
): Result.Result<SignedTake, SignTakeRefusal> =>
  Result.gen(function* () {
    if (take.state !== "counting") return yield* Result.fail(new TakeOver({ take: take.id }));
    const counts = [...take.counts];
    const unfinished = counts.filter(([, all]) => ["open", "again"].includes(countState(all)));
    if (unfinished.length > 0) {
      return yield* Result.fail(new TakeUnfinished({ goods: unfinished.map(([id]) => id) }));
    }
    const counters = new Set([take.by, ...counts.flatMap(([, all]) => all.map((one) => one.by))]);
    if (counters.has(by)) return yield* Result.fail(new OwnCount());
    const differing = counts.filter(([, all]) => takeVariance(all) !== 0);
    const why = new Map(reasons.map((one) => [one.good, one.why]));
    const silent = differing.filter(([id]) => !why.has(id)).map(([id]) => id);
    if (silent.length > 0) return yield* Result.fail(new CountUnexplained({ goods: silent }));
    const shelf = new Map(goods.map((good) => [good.id, good]));
    const when = { eventDate: localDate(now), recordedAt: now };
    const movements: Array<Movement> = [];
    for (const [id, all] of differing) {
      const [good, pieces] = [shelf.get(id), takeVariance(all)];
      if (!good) continue;
      yield* stockAfter(good, { kind: "count", pieces });
      const note = `${take.title}：${why.get(id) ?? ""}`;
      movements.push({ good: id, kind: "count", pieces, note, ...when });
    }
    const explained = reasons.filter(({ good }) => differing.some(([id]) => id === good));
    return { said: { _tag: "TakeSigned", take: take.id, reasons: explained }, movements };
  });

/** Gives a stock take up, with a word why; nothing of it is booked. */
export const dropTake = (take: StockTake, why: string): Result.Result<StockSaid, TakeOver> =>
  take.state === "counting"
    ? Result.succeed({ _tag: "TakeDropped", take: take.id, why })
    : Result.fail(new TakeOver({ take: take.id }));
