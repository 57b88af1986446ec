import { Schema } from "effect";
import { HamletId, HouseholdId, ResidentId } from "../ids.ts";
import { Field } from "./field.ts";
import { Finding } from "./finding.ts";
import { Person } from "./person.ts";

/** One thing that the import changes, as the register writes it; `null` is nothing. */
export const Change = Schema.Struct({
  field: Field,
  before: Schema.NullOr(Schema.String),
  after: Schema.NullOr(Schema.String),
});
export type Change = typeof Change.Type;

export const Verdict = Schema.Literals(["new", "changed", "unchanged", "bad"]);
export type Verdict = typeof Verdict.Type;

/** What the import makes of one row. Fixable rows count; their findings say what to look at. */
export const CheckedRow = Schema.Struct({
  row: Schema.Int,
  name: Schema.String,
  verdict: Verdict,
  quality: Schema.Literals(["good", "fixable", "bad"]),
  findings: Schema.Array(Finding),
  changes: Schema.Array(Change),
  person: Schema.NullOr(Person),
  residentId: Schema.NullOr(ResidentId),
  /** Its place in the list of households; `null` for a bad row. */
  household: Schema.NullOr(Schema.Int),
});
export type CheckedRow = typeof CheckedRow.Type;

/** A household with at least one row that counts. */
export const CheckedHousehold = Schema.Struct({
  householdId: Schema.NullOr(HouseholdId),
  hamletId: Schema.NullOr(HamletId),
  hamlet: Schema.String,
  number: Schema.String,
  address: Schema.NullOr(Schema.String),
  /** The row of the head, where the roster has it. */
  headRow: Schema.NullOr(Schema.Int),
});
export type CheckedHousehold = typeof CheckedHousehold.Type;

/** Somebody in the register of whom no row speaks; `near` where the file has others of the hamlet. */
export const LeftOut = Schema.Struct({
  id: ResidentId,
  name: Schema.String,
  household: HouseholdId,
  hamlet: Schema.String,
  number: Schema.String,
  near: Schema.Boolean,
});
export type LeftOut = typeof LeftOut.Type;

export const Totals = Schema.Struct({
  new: Schema.Int,
  changed: Schema.Int,
  unchanged: Schema.Int,
  bad: Schema.Int,
  left: Schema.Int,
  householdsNew: Schema.Int,
  hamletsNew: Schema.Int,
});
export type Totals = typeof Totals.Type;

/** A whole roster after the check: every row with its verdict, in the order of the sheet. */
export const CheckedRoster = Schema.Struct({
  rows: Schema.Array(CheckedRow),
  households: Schema.Array(CheckedHousehold),
  left: Schema.Array(LeftOut),
  totals: Totals,
});
export type CheckedRoster = typeof CheckedRoster.Type;
