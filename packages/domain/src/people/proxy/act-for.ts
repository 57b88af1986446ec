import { Result, Schema } from "effect";
import { Points } from "../../points/points.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { Allowance, Mandate, Scope } from "./mandate.ts";
import { type Between, MandateStanding, standingOn } from "./standing.ts";

/** They may not act for the elder now: not yet, not any more, or one of the two is gone. */
export class MandateEnded extends Schema.TaggedClass<MandateEnded>()("MandateEnded", {
  because: MandateStanding,
  from: CalendarDate,
  until: CalendarDate,
}) {}

/** The elder did not agree to that. */
export class OutOfScope extends Schema.TaggedClass<OutOfScope>()("OutOfScope", {
  need: Schema.Literals(["see", "ask", "spend"]),
}) {}

/** It takes more than the elder lets them take: `left` is what they may still take today at once. */
export class OverAllowance extends Schema.TaggedClass<OverAllowance>()("OverAllowance", {
  perDay: Points,
  perRedemption: Points,
  spentToday: Points,
  wanted: Points,
  left: Points,
}) {}

/** The elder has less than the price, and how much that is, this proxy does not see. */
export class NotEnoughUnseen extends Schema.TaggedClass<NotEnoughUnseen>()("NotEnoughUnseen", {
  price: Points,
}) {}

export type ActForRefusal = MandateEnded | OutOfScope;
export type SpendForRefusal = ActForRefusal | OverAllowance;

export type Need = keyof Scope;

const holds = (between: Between, today: CalendarDate): Result.Result<void, MandateEnded> => {
  const because = standingOn(between, today);
  const { from, until }: Mandate = between.mandate;
  return because === "holds"
    ? Result.void
    : Result.fail(new MandateEnded({ because, from, until }));
};

/** Whether a proxy may do something for the elder today; spending has its amounts beside. */
export const actFor = (
  between: Between,
  need: Need,
  today: CalendarDate,
): Result.Result<void, ActForRefusal> =>
  Result.flatMap(holds(between, today), () =>
    between.mandate.scope[need] ? Result.void : Result.fail(new OutOfScope({ need })),
  );

/** What may still be taken today at once, in smallest units. */
export const leftOf = ({ perDay, perRedemption }: Allowance, spentToday: Points): Points =>
  Points.make(Math.max(0, Math.min(perRedemption, perDay - spentToday)));

export interface Spending {
  readonly wanted: Points;
  /** What this proxy took for this elder earlier on the same day, without what was given back. */
  readonly spentToday: Points;
}

/** Whether a proxy may take so many of the elder's points now. */
export const spendFor = (
  between: Between,
  { wanted, spentToday }: Spending,
  today: CalendarDate,
): Result.Result<void, SpendForRefusal> =>
  Result.gen(function* () {
    yield* actFor(between, "spend", today);
    const { spend } = between.mandate.scope;
    if (spend === null) return;
    const left = leftOf(spend, spentToday);
    if (wanted > left) {
      return yield* Result.fail(new OverAllowance({ ...spend, spentToday, wanted, left }));
    }
  });
