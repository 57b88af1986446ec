import { Schema } from "effect";
import { HouseholdId, ResidentId } from "../people/ids.ts";
import { Points } from "../points/points.ts";
import { Particulars, Quantity } from "../rulebook/deed.ts";
import { RuleCode } from "../rulebook/ids.ts";
import type { PastDeed } from "../rulebook/rehearse/past-deed.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { cellAt, columnOf } from "./column.ts";
import { deedOf, type Happened } from "./deed-of.ts";

/**
 * Claims that count, as far as a draft needs to know them to say what they would have given. They lie
 * on their side, a column for each thing that is said of them, because ten thousand claims say the same
 * few things over and over: so a million are sent, and each value is decoded, in seconds.
 */
export const CountedDeeds = Schema.Struct({
  rule: columnOf(RuleCode),
  quantity: columnOf(Quantity),
  eventDate: columnOf(CalendarDate),
  household: columnOf(HouseholdId),
  /** The name of the household's hamlet. */
  hamlet: columnOf(Schema.String),
  resident: columnOf(Schema.NullOr(ResidentId)),
  particulars: columnOf(Particulars),
  /** What it gave or took. */
  points: columnOf(Points),
  /** What of that fills caps and buckets. */
  counted: columnOf(Points),
}).check(
  Schema.makeFilter(
    (columns) =>
      new Set(Object.values(columns).map(({ rows }) => rows.length)).size === 1 ||
      "columns of different lengths",
  ),
);
export type CountedDeeds = typeof CountedDeeds.Type;

/** The groups in which somebody is told apart. */
type GroupsOf = (happened: Happened) => ReadonlyArray<string> | undefined;

/** The claims one by one, as a rulebook replays them. */
export function* pastDeeds(
  { rule, quantity, eventDate, household, hamlet, resident, particulars, points }: CountedDeeds,
  rulebook: Pick<Rulebook, "account">,
  groupsOf: GroupsOf,
): Generator<PastDeed> {
  for (let row = 0; row < rule.rows.length; row++) {
    const happened = {
      household: cellAt(household, row),
      resident: cellAt(resident, row),
      rule: cellAt(rule, row),
      quantity: cellAt(quantity, row),
      eventDate: cellAt(eventDate, row),
      particulars: cellAt(particulars, row),
    };
    const deed = deedOf(happened, rulebook);
    const [before, place] = [cellAt(points, row), cellAt(hamlet, row)];
    yield { deed, before, hamlet: place, groups: groupsOf(happened) };
  }
}
