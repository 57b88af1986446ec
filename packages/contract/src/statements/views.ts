import { Household } from "@huzhu/domain/people";
import { Origin, Points, StatementLine, TransferId } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";

/** Points by how they came to their holder, and until when they can be spent. */
export const Portion = Schema.Struct({
  origin: Origin,
  expires: Schema.NullOr(CalendarDate),
  amount: Points,
});
export type Portion = typeof Portion.Type;

/** What the journal itself says of a transfer. */
export const LedgerMarks = {
  /** Its number in the village's journal; `null` until the log has taken it in. */
  journalNumber: Schema.NullOr(Schema.Int),
  /** The transfer that undid it, and the one that it undoes. */
  reversedBy: Schema.NullOr(TransferId),
  reverses: Schema.NullOr(TransferId),
  /** Whether it is of a kind that may be reversed, and has not been. */
  reversible: Schema.Boolean,
};

export const StatementRow = Schema.Struct({
  ...StatementLine.fields,
  /** Which of the account's lines it is, counted from the first. */
  sequence: Schema.Int,
  /** Who wrote it, named as they were that day. */
  by: Schema.String,
  /** Who acted by a mandate of the elder, as they are called today. */
  actedBy: Schema.NullOr(Schema.String),
  /** Why, in one sentence: rule, version and steps, or the goods. */
  sentence: Schema.String,
  /** What came in by it. */
  opened: Schema.Array(Portion),
  /** What was drawn, or given back where negative. */
  drawn: Schema.Array(Portion),
  ...LedgerMarks,
});
export type StatementRow = typeof StatementRow.Type;

export const HouseholdStatement = Schema.Struct({
  household: Household.fields.id,
  number: Schema.String,
  hamlet: Schema.String,
  head: Schema.NullOr(Schema.String),
  balance: Points,
  lines: Schema.Array(StatementRow),
});
export type HouseholdStatement = typeof HouseholdStatement.Type;
