import { Schema } from "effect";
import type { HamletId, HouseholdId } from "../../people/ids.ts";
import { addDays } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Campaign } from "./campaign.ts";
import { type Doorstep, lastAtDoors, Said } from "./doorstep.ts";

/** The days on which a household took part, in which way. */
export interface Part {
  readonly earned: ReadonlyArray<CalendarDate>;
  readonly redeemed: ReadonlyArray<CalendarDate>;
  /** Since when somebody of them is a helper. */
  readonly helping: ReadonlyArray<CalendarDate>;
}

const Count = Schema.Int;
const Joined = Schema.Struct({
  /** Households that had taken no part before. */
  newcomers: Count,
  earned: Count,
  redeemed: Count,
  helping: Count,
  /** Any of the three. */
  joined: Count,
});
export type Joined = typeof Joined.Type;

/** What came of a campaign: figures only, of nobody. */
export const Effect = Schema.Struct({
  invited: Count,
  welcomed: Count,
  declined: Count,
  nobodyHome: Count,
  /** Not called at yet. */
  open: Count,
  gifts: Count,
  said: Schema.Array(Schema.Struct({ what: Said, times: Count })),
  weeks: Count,
  /** Of those who listened, who took part within so many weeks for the first time. */
  listened: Joined,
  /** The same of those at whose door nobody listened, from the campaign's first day on. */
  others: Joined,
});
export type Effect = typeof Effect.Type;

const NOTHING: Part = { earned: [], redeemed: [], helping: [] };

const joinedOf = (
  doors: ReadonlyArray<readonly [HouseholdId, CalendarDate]>,
  parts: ReadonlyMap<HouseholdId, Part>,
  weeks: number,
): Joined => {
  const within = (dates: ReadonlyArray<CalendarDate>, from: CalendarDate): boolean =>
    dates.some((date) => date >= from && date <= addDays(from, weeks * 7));
  const sum = { newcomers: 0, earned: 0, redeemed: 0, helping: 0, joined: 0 };
  for (const [household, from] of doors) {
    const { earned, redeemed, helping } = parts.get(household) ?? NOTHING;
    if ([...earned, ...redeemed, ...helping].some((date) => date < from)) continue;
    const ways = [within(earned, from), within(redeemed, from), within(helping, from)] as const;
    sum.newcomers += 1;
    sum.earned += Number(ways[0]);
    sum.redeemed += Number(ways[1]);
    sum.helping += Number(ways[2]);
    sum.joined += Number(ways.includes(true));
  }
  return sum;
};

/** Adds up what came of a campaign within so many weeks after each knock. */
export const effectOf = (
  { invited, from }: Campaign,
  doorsteps: ReadonlyArray<Doorstep>,
  parts: ReadonlyMap<HouseholdId, Part>,
  weeks: number,
): Effect => {
  const doors = lastAtDoors(doorsteps);
  const answers = [...doors.values()].map(({ answer }) => answer);
  const counted = (tag: Doorstep["answer"]["_tag"]) =>
    answers.filter(({ _tag }) => _tag === tag).length;
  const welcomed = answers.flatMap((answer) => (answer._tag === "Welcomed" ? [answer] : []));
  const listened = invited.flatMap(({ household }) => {
    const last = doors.get(household);
    return last?.answer._tag === "Welcomed" ? [[household, last.on] as const] : [];
  });
  const heard = new Set(listened.map(([household]) => household));
  const others = invited.flatMap(({ household }) =>
    heard.has(household) ? [] : [[household, from] as const],
  );
  return {
    invited: invited.length,
    welcomed: welcomed.length,
    declined: counted("Declined"),
    nobodyHome: counted("NobodyHome"),
    open: invited.filter(({ household }) => !doors.has(household)).length,
    gifts: welcomed.filter(({ gift }) => gift).length,
    said: Said.literals
      .map((what) => ({ what, times: welcomed.filter(({ said }) => said.includes(what)).length }))
      .filter(({ times }) => times > 0),
    weeks,
    listened: joinedOf(listened, parts, weeks),
    others: joinedOf(others, parts, weeks),
  };
};

/** The same for each hamlet by itself, in the order in which they were invited. */
export const effectByHamlet = (
  campaign: Campaign,
  doorsteps: ReadonlyArray<Doorstep>,
  parts: ReadonlyMap<HouseholdId, Part>,
  weeks: number,
): ReadonlyArray<{ readonly hamlet: HamletId; readonly effect: Effect }> =>
  [...Map.groupBy(campaign.invited, ({ hamlet }) => hamlet)].map(([hamlet, invited]) => {
    const homes = new Set(invited.map(({ household }) => household));
    const there = doorsteps.filter(({ household }) => homes.has(household));
    return { hamlet, effect: effectOf({ ...campaign, invited }, there, parts, weeks) };
  });
