import { Schema } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { Because, Words } from "../../market/written.ts";
import { HouseholdId } from "../../people/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { PraiseId } from "../ids.ts";

/** What a family is praised for. */
export const PraiseKind = Schema.Literals(["caring", "neighbour", "cleanYard", "plainFeast"]);
export type PraiseKind = typeof PraiseKind.Type;

/** What stands on the board and is read aloud: one spoken sentence. */
export const PraiseLine = Schema.String.check(
  Schema.isPattern(/^\S(.*\S)?$/),
  Schema.isMaxLength(14),
);

const said = { by: StaffId, at: Instant };

/** That the family agreed, in whose words and how. */
export const Agreement = Schema.Struct({
  who: Words,
  way: Schema.Literals(["signed", "spoken"]),
  on: CalendarDate,
  ...said,
});
export type Agreement = typeof Agreement.Type;

/** 表扬: a good family or a good neighbour, each for itself; nobody stands above anybody. */
export const Praise = Schema.Struct({
  id: PraiseId,
  household: HouseholdId,
  kind: PraiseKind,
  line: PraiseLine,
  /** What they did, for the office; it is never on the board. */
  why: Because,
  writtenBy: StaffId,
  at: Instant,
  agreed: Schema.NullOr(Agreement),
  published: Schema.NullOr(Schema.Struct({ from: CalendarDate, until: CalendarDate, ...said })),
  withdrawn: Schema.NullOr(Schema.Struct({ why: Because, ...said })),
});
export type Praise = typeof Praise.Type;

/** Whether it hangs on the board on a day. */
export const isOnBoard = (
  { published, withdrawn }: Pick<Praise, "published" | "withdrawn">,
  date: CalendarDate,
): boolean =>
  withdrawn === null && published !== null && published.from <= date && date <= published.until;
