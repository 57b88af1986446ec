import { Option, Result, Schema } from "effect";
import { assess } from "../rulebook/assess.ts";
import type { AssessRefusal } from "../rulebook/assess-refusal.ts";
import { inForce } from "../rulebook/in-force.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { NO_HISTORY } from "../rulebook/tally.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { localDate } from "../time/local-date.ts";
import { startChecks } from "./chain/start-checks.ts";
import type { Claim } from "./claim.ts";
import { creditedBy } from "./credited.ts";
import { deedOf } from "./deed-of.ts";

/** The event lies in the future. */
export class NotYet extends Schema.TaggedClass<NotYet>()("NotYet", {
  eventDate: CalendarDate,
  today: CalendarDate,
}) {}

/** No rulebook was in force on the day of the event. */
export class NoRulebook extends Schema.TaggedClass<NoRulebook>()("NoRulebook", {
  eventDate: CalendarDate,
}) {}

export type RecordRefusal = NotYet | NoRulebook | AssessRefusal;

/**
 * Takes a claim in, if its rule was in force on its day and finds in it all that it asks for. Nothing
 * is counted yet, so whatever rests on the past is left to the approval.
 */
export const record = (
  versions: ReadonlyArray<Rulebook>,
  draft: Omit<Claim, "state">,
): Result.Result<Claim, RecordRefusal> =>
  Result.gen(function* () {
    const { eventDate } = draft;
    const today = localDate(draft.recordedAt);
    if (eventDate > today) return yield* Result.fail(new NotYet({ eventDate, today }));
    const rulebook = Option.getOrNull(inForce(versions, eventDate));
    if (!rulebook) return yield* Result.fail(new NoRulebook({ eventDate }));
    yield* assess(rulebook, deedOf(draft, rulebook), NO_HISTORY);
    yield* creditedBy(draft, rulebook);
    return { ...draft, state: startChecks(draft.recordedAt) };
  });
