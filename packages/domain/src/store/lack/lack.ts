import { Schema } from "effect";
import { HouseholdId } from "../../people/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { GoodId } from "../ids.ts";
import { CommonThing } from "./common-thing.ts";

/** What is wanted and not there: a good that the village knows, or a common thing. */
export const Wanting = Schema.Union([
  Schema.TaggedStruct("Good", { good: GoodId }),
  Schema.TaggedStruct("Thing", { thing: CommonThing }),
]);
export type Wanting = typeof Wanting.Type;

export const LackId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)).pipe(
  Schema.brand("LackId"),
);
export type LackId = typeof LackId.Type;

/** 想要的: a household asked for something that the store does not have. */
export const Lack = Schema.Struct({
  id: LackId,
  household: HouseholdId,
  wanting: Wanting,
  on: CalendarDate,
  at: Instant,
});
export type Lack = typeof Lack.Type;

/** Tells what is wanted from everything else that is wanted. */
export const wantingKey = (wanting: Wanting): string =>
  wanting._tag === "Good" ? `good:${wanting.good}` : `thing:${wanting.thing}`;
