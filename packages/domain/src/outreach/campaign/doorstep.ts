import { Schema } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { HouseholdId } from "../../people/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { CampaignId } from "../ids.ts";

/**
 * What people say at their door. It is chosen, so that it can be counted; whatever else they said is
 * typed beside it and kept sealed.
 */
export const Said = Schema.Literals([
  "howPoints",
  "whatFor",
  "whoHelps",
  "whatCosts",
  "cannotRead",
  "noTime",
  "wantsToHelp",
  "wantsHelp",
  "likesIt",
]);
export type Said = typeof Said.Type;

/** What became of a knock at a door. */
export const Answer = Schema.TaggedUnion({
  /** They listened; whether they took the gift. */
  Welcomed: { said: Schema.Array(Said), gift: Schema.Boolean },
  NobodyHome: {},
  /** They did not want to; that is their right, and nobody asks why. */
  Declined: {},
});
export type Answer = typeof Answer.Type;

/** What they said in their own words, for whoever goes back there. */
export const DoorNote = Schema.String.check(Schema.isMaxLength(200));

/** One knock at one door; the last one is what counts. */
export const Doorstep = Schema.Struct({
  campaign: CampaignId,
  household: HouseholdId,
  on: CalendarDate,
  answer: Answer,
  note: DoorNote,
  by: StaffId,
  at: Instant,
});
export type Doorstep = typeof Doorstep.Type;

/** The last knock at each door. */
export const lastAtDoors = (
  doorsteps: ReadonlyArray<Doorstep>,
): ReadonlyMap<HouseholdId, Doorstep> =>
  new Map(doorsteps.toSorted((a, b) => a.at - b.at).map((one) => [one.household, one]));
