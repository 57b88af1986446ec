import { Result, Schema } from "effect";
import type { Service } from "../catalog/service.ts";
import type { Staff } from "../governance/staff.ts";
import { Fen } from "../money/fen.ts";
import { ageOn } from "../people/age.ts";
import type { Resident } from "../people/resident.ts";
import { type AgeNotServed, priceFor } from "../rulebook/sections/price-for.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import { creditOf, type Entry, standing } from "./entry.ts";
import type { EntryId } from "./ids.ts";
import type { CanteenPolicy } from "./policy.ts";
import { Weekday, weekdayOf } from "./weekday-of.ts";
import { byStaff } from "./writer.ts";

/** The canteen does not serve this, or nothing at all on that weekday. */
export class NotServed extends Schema.TaggedClass<NotServed>()("NotServed", {
  title: Schema.String,
  on: CalendarDate,
  weekdays: Schema.Array(Weekday),
}) {}

/** The elder has had it that day. */
export class HadAlready extends Schema.TaggedClass<HadAlready>()("HadAlready", {
  title: Schema.String,
  on: CalendarDate,
}) {}

/** The elder would owe more than the village allows; all in fen. */
export class OwesTooMuch extends Schema.TaggedClass<OwesTooMuch>()("OwesTooMuch", {
  owed: Fen,
  most: Fen,
}) {}

/** Nobody has eaten tomorrow. */
export class NotEatenYet extends Schema.TaggedClass<NotEatenYet>()("NotEatenYet", {
  on: CalendarDate,
  today: CalendarDate,
}) {}

export type LetInRefusal = NotServed | HadAlready | OwesTooMuch | NotEatenYet | AgeNotServed;

interface Serving {
  readonly service: Pick<Service, "code" | "title">;
  readonly policy: CanteenPolicy;
  readonly entries: ReadonlyArray<Entry>;
}

/** Whether the canteen serves it that day to somebody who has not had it yet. */
export const served = (
  { service, policy, entries }: Serving,
  on: CalendarDate,
): Result.Result<void, NotServed | HadAlready> => {
  const { code, title } = service;
  const { weekdays } = policy;
  if (!policy.services.includes(code) || !weekdays.includes(weekdayOf(on))) {
    return Result.fail(new NotServed({ title, on, weekdays }));
  }
  const had = standing(entries).some(
    (one) => one.on === on && one.said._tag === "Came" && one.said.service === code,
  );
  return had ? Result.fail(new HadAlready({ title, on })) : Result.succeed(undefined);
};

interface Facts {
  readonly id: EntryId;
  readonly elder: Pick<Resident, "id" | "birthDate">;
  readonly service: Pick<Service, "code" | "title" | "price">;
  readonly policy: CanteenPolicy;
  /** All that the book says of this elder. */
  readonly entries: ReadonlyArray<Entry>;
}

/**
 * Writes down that an elder came: to eat, or for the day, at the price of their age on that day. Once
 * a day for each service. What is free may be had whatever somebody owes.
 */
export const letIn = (
  { id, elder, service, policy, entries }: Facts,
  on: CalendarDate,
  by: Pick<Staff, "id">,
  now: Instant,
): Result.Result<Entry, LetInRefusal> =>
  Result.gen(function* () {
    const { code, title, price } = service;
    const today = localDate(now);
    if (on > today) return yield* Result.fail(new NotEatenYet({ on, today }));
    yield* served({ service, policy, entries }, on);
    const fen = Fen.make(price ? yield* priceFor(price, ageOn(elder.birthDate, on)) : 0);
    const owed = fen - creditOf(entries);
    if (fen > 0 && owed > policy.mostOwed) {
      return yield* Result.fail(new OwesTooMuch({ owed: Fen.make(owed), most: policy.mostOwed }));
    }
    const said = { _tag: "Came", service: code, title, fen } as const;
    return { id, resident: elder.id, on, said, at: now, by: byStaff(by) };
  });
