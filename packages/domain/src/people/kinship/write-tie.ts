import { Result, Schema } from "effect";
import { EndsBeforeStart } from "../../elders/certify.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import { NotHappenedYet } from "../register/decide.ts";
import type { Person } from "../register/person.ts";
import { LEAST_YEARS, partnersOf, yearsBetween } from "./infer.ts";
import { type FamilyTie, inOrder, isSameTie, type Tied, type TieId } from "./tie.ts";

/** Nobody is their own kin. */
export class OwnRelative extends Schema.TaggedClass<OwnRelative>()("OwnRelative", {}) {}

/** The two are written down as this already. */
export class TiedAlready extends Schema.TaggedClass<TiedAlready>()("TiedAlready", {}) {}

/** The parent is hardly older than the child, or younger. */
export class ParentTooYoung extends Schema.TaggedClass<ParentTooYoung>()("ParentTooYoung", {
  years: Schema.Int,
  least: Schema.Int,
}) {}

/** The child has two parents already. */
export class TwoParents extends Schema.TaggedClass<TwoParents>()("TwoParents", {}) {}

/** One of the two is married to somebody else; `name` is who. */
export class MarriedAlready extends Schema.TaggedClass<MarriedAlready>()("MarriedAlready", {
  name: Schema.String,
}) {}

/** Somebody wrote ties down meanwhile: the ones that nothing speaks against are others now. */
export class ProposalsMoved extends Schema.TaggedClass<ProposalsMoved>()("ProposalsMoved", {
  shown: Schema.Int,
  now: Schema.Int,
}) {}

/** The tie has ended already, or was taken out as wrong. */
export class TieEnded extends Schema.TaggedClass<TieEnded>()("TieEnded", {
  on: Schema.NullOr(CalendarDate),
}) {}

/** Only a marriage ends; who is whose child stays so. */
export class TieForLife extends Schema.TaggedClass<TieForLife>()("TieForLife", {}) {}

export type WriteTieRefusal =
  | OwnRelative
  | TiedAlready
  | ParentTooYoung
  | TwoParents
  | MarriedAlready
  | NotHappenedYet;

export interface WriteTieFacts {
  readonly id: TieId;
  readonly one: Person;
  readonly other: Person;
  /** Ties of either that hold today. */
  readonly ties: ReadonlyArray<Tied>;
  readonly origin: FamilyTie["origin"];
  readonly since: CalendarDate | null;
}

/** Writes down that somebody is parent of, or married to, somebody else. */
export const writeTie = (
  { id, one, other, ties, origin, since }: WriteTieFacts,
  kind: Tied["kind"],
  now: Instant,
): Result.Result<FamilyTie, WriteTieRefusal> => {
  if (one.id === other.id) return Result.fail(new OwnRelative());
  const tied = inOrder({ kind, one: one.id, other: other.id });
  if (ties.some((tie) => isSameTie(tie, tied))) return Result.fail(new TiedAlready());
  const today = localDate(now);
  if (since !== null && since > today) {
    return Result.fail(new NotHappenedYet({ on: since, today }));
  }
  if (kind === "parent") {
    const years = yearsBetween(one, other);
    if (years < LEAST_YEARS) {
      return Result.fail(new ParentTooYoung({ years, least: LEAST_YEARS }));
    }
    if (partnersOf(ties, other.id, "parent").length > 1) return Result.fail(new TwoParents());
  } else {
    const married = [one, other].find(({ id: who }) => partnersOf(ties, who, "spouse").length > 0);
    if (married) return Result.fail(new MarriedAlready({ name: married.name }));
  }
  return Result.succeed({ ...tied, id, since, origin, recordedAt: now, ended: null });
};

export type EndTieRefusal = TieEnded | TieForLife | EndsBeforeStart | NotHappenedYet;

interface Ending {
  readonly how: NonNullable<FamilyTie["ended"]>["how"];
  /** From which day on; `null` for what never was. */
  readonly on: CalendarDate | null;
  readonly why: string;
}

/** A marriage ends on a day, or what was written down wrongly is taken out. */
export const endTie = (
  tie: FamilyTie,
  { how, on, why }: Ending,
  now: Instant,
): Result.Result<
  FamilyTie & { readonly ended: NonNullable<FamilyTie["ended"]> },
  EndTieRefusal
> => {
  if (tie.ended) return Result.fail(new TieEnded({ on: tie.ended.on }));
  if (how === "wrong") return Result.succeed({ ...tie, ended: { how, on: null, at: now, why } });
  if (tie.kind !== "spouse") return Result.fail(new TieForLife());
  const today = localDate(now);
  const day = on ?? today;
  if (day > today) return Result.fail(new NotHappenedYet({ on: day, today }));
  if (tie.since && day < tie.since) {
    return Result.fail(new EndsBeforeStart({ from: tie.since, until: day }));
  }
  return Result.succeed({ ...tie, ended: { how, on: day, at: now, why } });
};
