import { Schema } from "effect";
import { Points } from "../points/points.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { RuleCode } from "./ids.ts";
import { Facts } from "./predicate.ts";
import { Evidence } from "./rule.ts";

/** The most whole units that one claim may count. */
export const MOST_QUANTITY = 10_000;

/** How much happened, in units of ten to the minus the rule's decimals. */
export const Quantity = Schema.Int.check(
  Schema.isBetween({ minimum: 1, maximum: MOST_QUANTITY * 1000 }),
).pipe(Schema.brand("Quantity"));
export type Quantity = typeof Quantity.Type;

const Word = Schema.String.check(Schema.isMaxLength(20));
const Given = Points.check(Schema.isGreaterThanOrEqualTo(0));

/** What some rules ask beside the quantity; all of it is kept, so that a replay gives the same. */
export const Particulars = Schema.Struct({
  /** The points or the mark that somebody found right. */
  given: Schema.optionalKey(Given),
  /** The grade of each part by each judge. */
  marks: Schema.optionalKey(Schema.Array(Schema.Array(Word)).check(Schema.isMaxLength(50))),
  /** Whom or what a milestone is about: the student, the newcomer. */
  subject: Schema.optionalKey(Schema.String.check(Schema.isMaxLength(80))),
  facts: Schema.optionalKey(Facts),
  reason: Schema.optionalKey(Schema.String.check(Schema.isMaxLength(200))),
  /** Which evidence was looked at, beside the reason. */
  shown: Schema.optionalKey(Schema.Array(Evidence)),
});
export type Particulars = typeof Particulars.Type;

/** What happened: which rule, how much of it, on which day, and for whom. */
export interface Deed {
  readonly rule: RuleCode;
  readonly quantity: Quantity;
  readonly eventDate: CalendarDate;
  /** Whose account it is for: the id of a household, or of a person where people have their own. */
  readonly holder: string;
  /** Who did it. */
  readonly person?: string | null;
  readonly particulars?: Particulars;
}
