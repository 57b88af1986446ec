import { Option, Result, Schema } from "effect";
import { UnknownRule } from "../rulebook/assess-refusal.ts";
import { inForce } from "../rulebook/in-force.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { localDate } from "../time/local-date.ts";
import type { Claim } from "./claim.ts";

/** The event lies in the future. */
export class NotYet extends Schema.TaggedClass<NotYet>()("NotYet", {
  eventDate: CalendarDate,
  today: CalendarDate,
}) {}

/** No rulebook was in force on the day of the event. */
export class NoRulebook extends Schema.TaggedClass<NoRulebook>()("NoRulebook", {
  eventDate: CalendarDate,
}) {}

export type RecordRefusal = NotYet | NoRulebook | UnknownRule;

/** Takes a claim in, if its rule was in force on its day. Nothing is counted yet. */
export const record = (
  versions: ReadonlyArray<Rulebook>,
  draft: Omit<Claim, "state">,
): Result.Result<Claim, RecordRefusal> => {
  const { eventDate } = draft;
  const today = localDate(draft.recordedAt);
  if (eventDate > today) return Result.fail(new NotYet({ eventDate, today }));
  const rulebook = Option.getOrNull(inForce(versions, eventDate));
  if (!rulebook) return Result.fail(new NoRulebook({ eventDate }));
  if (!rulebook.rules.some(({ code }) => code === draft.rule)) {
    return Result.fail(new UnknownRule({ rule: draft.rule, version: rulebook.version }));
  }
  return Result.succeed({ ...draft, state: { _tag: "Pending" } });
};
