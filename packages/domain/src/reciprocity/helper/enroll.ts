import { Result, Schema } from "effect";
import { ageOn } from "../../people/age.ts";
import type { Resident } from "../../people/resident.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { Part, Weekday } from "./free-time.ts";
import type { Outsider } from "./helper.ts";
import { Helper } from "./helper.ts";
import { HelperId } from "./ids.ts";
import type { HelperProfile } from "./profile.ts";

/** From this age on somebody may work (劳动法, article 15). */
export const WORKING_AGE = 16;

/** Nobody younger is sent to help. */
export class TooYoungToHelp extends Schema.TaggedClass<TooYoungToHelp>()("TooYoungToHelp", {
  age: Schema.Int,
  from: Schema.Int,
}) {}

/** Somebody is on the roster already. */
export class HelperAlready extends Schema.TaggedClass<HelperAlready>()("HelperAlready", {
  since: Helper.fields.since,
}) {}

/** A part of a weekday is declared twice. */
export class TimeTwice extends Schema.TaggedClass<TimeTwice>()("TimeTwice", {
  weekday: Weekday,
  part: Part,
}) {}

/** Refuses a week in which one part of a day stands twice. */
export const checkTimes = (profile: HelperProfile): Result.Result<HelperProfile, TimeTwice> => {
  const seen = new Set<string>();
  for (const { weekday, part } of profile.times) {
    const key = `${weekday} ${part}`;
    if (seen.has(key)) return Result.fail(new TimeTwice({ weekday, part }));
    seen.add(key);
  }
  return Result.succeed(profile);
};

interface NeighbourFacts {
  readonly resident: Pick<Resident, "id" | "birthDate">;
  /** The helper that this resident is already. */
  readonly known: Pick<Helper, "since"> | null;
}

/** Takes somebody of the village onto the roster. */
export const enrollNeighbour = (
  { resident, known }: NeighbourFacts,
  profile: HelperProfile,
  today: CalendarDate,
): Result.Result<Helper, TooYoungToHelp | HelperAlready | TimeTwice> => {
  if (known) return Result.fail(new HelperAlready({ since: known.since }));
  const age = ageOn(resident.birthDate, today);
  if (age < WORKING_AGE) return Result.fail(new TooYoungToHelp({ age, from: WORKING_AGE }));
  return Result.map(checkTimes(profile), () => ({
    id: HelperId.make(resident.id),
    person: { _tag: "Neighbour", resident: resident.id },
    since: today,
    profile,
  }));
};

/** Takes somebody from outside onto the roster. */
export const enrollOutsider = (
  id: HelperId,
  person: Outsider,
  profile: HelperProfile,
  today: CalendarDate,
): Result.Result<Helper, TimeTwice> =>
  Result.map(checkTimes(profile), () => ({ id, person, since: today, profile }));
