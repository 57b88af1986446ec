import { Schema } from "effect";
import { HamletId, HouseholdId } from "../../people/ids.ts";
import { addDays } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";

/**
 * Whom a campaign goes to: 独居和空巢老人家, families new in the village, those who took no part yet,
 * or every family that has somebody at home.
 */
export const Audience = Schema.Literals(["eldersAlone", "newFamilies", "notYet", "everybody"]);
export type Audience = typeof Audience.Type;

/** What the register and the accounts say of a household; nothing of it is typed in. */
export interface Doorway {
  readonly household: HouseholdId;
  readonly hamlet: HamletId;
  /** Somebody is at home at all. */
  readonly atHome: boolean;
  /** Everybody at home is an elder. */
  readonly eldersAlone: boolean;
  /** Since when the household is in the village, where that is known. */
  readonly since: CalendarDate | null;
  /** Whether it ever earned a point or exchanged one. */
  readonly tookPart: boolean;
}

/** A household of an audience, and everything for which it belongs there. */
export const Invited = Schema.Struct({
  household: HouseholdId,
  hamlet: HamletId,
  why: Schema.NonEmptyArray(Audience),
});
export type Invited = typeof Invited.Type;

/** A family is new for a year. */
const NEW_DAYS = 365;

const BELONGS: Record<Audience, (doorway: Doorway, today: CalendarDate) => boolean> = {
  eldersAlone: ({ eldersAlone }) => eldersAlone,
  newFamilies: ({ since }, today) => since !== null && since > addDays(today, -NEW_DAYS),
  notYet: ({ tookPart }) => !tookPart,
  everybody: () => true,
};

/** Who of the village belongs to any of these audiences; houses where nobody is at home do not. */
export const audienceOf = (
  doorways: ReadonlyArray<Doorway>,
  audiences: ReadonlyArray<Audience>,
  today: CalendarDate,
): ReadonlyArray<Invited> =>
  doorways.flatMap((doorway): ReadonlyArray<Invited> => {
    const [first, ...rest] = audiences.filter((one) => BELONGS[one](doorway, today));
    if (!doorway.atHome || first === undefined) return [];
    const { household, hamlet } = doorway;
    return [{ household, hamlet, why: [first, ...rest] }];
  });
