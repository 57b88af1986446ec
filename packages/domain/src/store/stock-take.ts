import { Schema } from "effect";
import { StaffId } from "../governance/staff.ts";
import { Instant } from "../time/instant.ts";
import { GoodId, StockTakeId } from "./ids.ts";
import { Pieces } from "./stock.ts";

const Words = (most: number) =>
  Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(most));

/** Why there was more or less of a good than the book said. */
export const VarianceReason = Schema.Struct({ good: GoodId, why: Words(60) });
export type VarianceReason = typeof VarianceReason.Type;

/** What is said of a stock take, line by line; `booked` is what the book said at that moment. */
export const StockSaid = Schema.Union([
  Schema.TaggedStruct("TakeStarted", {
    take: StockTakeId,
    title: Words(30),
    goods: Schema.NonEmptyArray(GoodId),
  }),
  Schema.TaggedStruct("GoodCounted", {
    take: StockTakeId,
    good: GoodId,
    counted: Pieces,
    booked: Pieces,
  }),
  Schema.TaggedStruct("TakeSigned", {
    take: StockTakeId,
    reasons: Schema.Array(VarianceReason),
  }),
  Schema.TaggedStruct("TakeDropped", { take: StockTakeId, why: Words(60) }),
]);
export type StockSaid = typeof StockSaid.Type;

/** A line of the book of stock takes: what was said, when and by whom. */
export const StockEntry = Schema.Struct({ said: StockSaid, at: Instant, by: StaffId });
export type StockEntry = typeof StockEntry.Type;

/** One count of one good, with what the book said when it was counted. */
export interface GoodCount {
  readonly counted: number;
  readonly booked: number;
  readonly by: StaffId;
  readonly at: Instant;
}

/** 盘点: a count of goods that a second person signs before it changes the book. */
export interface StockTake {
  readonly id: StockTakeId;
  readonly title: string;
  readonly startedAt: Instant;
  readonly by: StaffId;
  readonly counts: ReadonlyMap<GoodId, ReadonlyArray<GoodCount>>;
  readonly reasons: ReadonlyArray<VarianceReason>;
  readonly state: "counting" | "signed" | "dropped";
  /** Who signed or dropped it, and when. */
  readonly ended: { readonly by: StaffId; readonly at: Instant } | null;
}

const changed = (take: StockTake, { said, at, by }: StockEntry): StockTake => {
  const ended = { by, at };
  switch (said._tag) {
    case "TakeStarted":
      return take;
    case "GoodCounted": {
      const { good, counted, booked } = said;
      const before = take.counts.get(good) ?? [];
      const counts = new Map(take.counts).set(good, [...before, { counted, booked, by, at }]);
      return { ...take, counts };
    }
    case "TakeSigned":
      return { ...take, reasons: said.reasons, state: "signed", ended };
    case "TakeDropped":
      return { ...take, state: "dropped", ended };
  }
};

/** All stock takes by the lines of their book, the oldest first. */
export const stockTakes = (
  entries: ReadonlyArray<StockEntry>,
): ReadonlyMap<StockTakeId, StockTake> => {
  const takes = new Map<StockTakeId, StockTake>();
  for (const entry of entries) {
    const { said, at: startedAt, by } = entry;
    if (said._tag === "TakeStarted") {
      const { take: id, title, goods } = said;
      const counts = new Map<GoodId, ReadonlyArray<GoodCount>>(goods.map((good) => [good, []]));
      const open = { reasons: [], state: "counting", ended: null } as const;
      takes.set(id, { ...{ id, title, startedAt, by, counts }, ...open });
      continue;
    }
    const take = takes.get(said.take);
    if (take) takes.set(take.id, changed(take, entry));
  }
  return takes;
};
