import { Schema } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { Points } from "../../points/points.ts";
import { Why } from "../../points/reason.ts";
import { Quantity } from "../../rulebook/deed.ts";
import { RuleCode } from "../../rulebook/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import type { Claim } from "../claim.ts";
import { ClaimId } from "../ids.ts";
import type { Approved, Reversed } from "../state.ts";

/** What the board says of a claim that counts. */
export const PublishedLine = Schema.Struct({
  claim: ClaimId,
  rule: RuleCode,
  quantity: Quantity,
  eventDate: CalendarDate,
  points: Points,
});
export type PublishedLine = typeof PublishedLine.Type;

/**
 * 更正: tells a published line and what stands for it from now on, null where nothing does. The line
 * itself is never edited.
 */
export const Erratum = Schema.Struct({
  claim: ClaimId,
  why: Why,
  by: StaffId,
  at: Instant,
  before: PublishedLine,
  after: Schema.NullOr(PublishedLine),
});
export type Erratum = typeof Erratum.Type;

type In<State> = Omit<Claim, "state"> & { readonly state: State };

const lineOf = (claim: In<Approved | Reversed>): PublishedLine => {
  const { id, rule, quantity, eventDate, state } = claim;
  return { claim: id, rule, quantity, eventDate, points: state.points };
};

/** The erratum of a claim that was taken back, and of the one that counts in its place. */
export const erratumOf = (wrong: In<Reversed>, right: In<Approved> | null): Erratum => {
  const { why, by, at } = wrong.state;
  return {
    claim: wrong.id,
    why,
    by,
    at,
    before: lineOf(wrong),
    after: right === null ? null : lineOf(right),
  };
};
