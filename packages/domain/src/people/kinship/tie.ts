import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { ResidentId } from "../ids.ts";

export const TieId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)).pipe(
  Schema.brand("TieId"),
);
export type TieId = typeof TieId.Type;

/** What two people are to each other, before anybody says since when. */
export const Tied = Schema.Struct({
  kind: Schema.Literals(["parent", "spouse"]),
  /** The parent; of spouses the one with the lower id. */
  one: ResidentId,
  /** The child, or the other spouse. */
  other: ResidentId,
});
export type Tied = typeof Tied.Type;

/** 亲属关系: parent and child, or husband and wife; ended, never deleted. */
export const FamilyTie = Schema.Struct({
  ...Tied.fields,
  id: TieId,
  /** Since when, where somebody knows it. */
  since: Schema.NullOr(CalendarDate),
  /** Whether somebody wrote it down, or confirmed what the register made likely. */
  origin: Schema.Literals(["entered", "inferred"]),
  recordedAt: Instant,
  ended: Schema.NullOr(
    Schema.Struct({
      /** A marriage ended, or the tie never was. */
      how: Schema.Literals(["divorced", "wrong"]),
      /** The first day on which it did not hold; `null` where it never did. */
      on: Schema.NullOr(CalendarDate),
      at: Instant,
      why: Schema.String.check(Schema.isMaxLength(200)),
    }),
  ),
});
export type FamilyTie = typeof FamilyTie.Type;

/** Somebody as kinship needs to know them; `died` is the day, where they have died. */
export interface Relative {
  readonly id: ResidentId;
  readonly died: CalendarDate | null;
}

/**
 * Whether a tie holds on a day. Who is whose child stays so; a marriage ends with a divorce and with
 * the death of either.
 */
export const holdsOn = (
  tie: FamilyTie,
  deaths: ReadonlyMap<ResidentId, CalendarDate>,
  date: CalendarDate,
): boolean => {
  if (tie.ended?.how === "wrong") return false;
  if (tie.kind === "parent") return true;
  if (tie.ended?.on && tie.ended.on <= date) return false;
  if (tie.since && tie.since > date) return false;
  return [tie.one, tie.other].every((id) => {
    const died = deaths.get(id);
    return died === undefined || died > date;
  });
};

/** Two spouses in the order of their ids, so that a marriage is written down once. */
export const inOrder = (tied: Tied): Tied =>
  tied.kind === "spouse" && tied.other < tied.one
    ? { ...tied, one: tied.other, other: tied.one }
    : tied;

export const isSameTie = (a: Tied, b: Tied): boolean =>
  a.kind === b.kind && a.one === b.one && a.other === b.other;
