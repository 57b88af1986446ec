import { Result, Schema } from "effect";
import type { Staff } from "../../governance/staff.ts";
import { NotDoneYet } from "../../market/order/order-refusal.ts";
import type { HouseholdId } from "../../people/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import type { Campaign } from "./campaign.ts";
import { type Answer, type Doorstep, lastAtDoors } from "./doorstep.ts";

/** The campaign is over. */
export class CampaignOver extends Schema.TaggedClass<CampaignOver>()("CampaignOver", {
  title: Schema.String,
}) {}

/** The campaign does not go to this household. */
export class NotInvited extends Schema.TaggedClass<NotInvited>()("NotInvited", {
  title: Schema.String,
}) {}

/** Somebody was there already, and was let in. */
export class WelcomedAlready extends Schema.TaggedClass<WelcomedAlready>()("WelcomedAlready", {
  on: CalendarDate,
}) {}

/** The campaign brings nothing along. */
export class NoGiftAlong extends Schema.TaggedClass<NoGiftAlong>()("NoGiftAlong", {
  title: Schema.String,
}) {}

export type KnockRefusal = CampaignOver | NotInvited | WelcomedAlready | NoGiftAlong | NotDoneYet;

interface Knock {
  readonly household: HouseholdId;
  readonly on: CalendarDate;
  readonly answer: Answer;
  readonly note: string;
}

/** Takes down what became of a knock at a door. */
export const knock = (
  campaign: Campaign,
  before: ReadonlyArray<Doorstep>,
  { household, on, answer, note }: Knock,
  by: Pick<Staff, "id">,
  at: Instant,
): Result.Result<Doorstep, KnockRefusal> => {
  const { title } = campaign;
  const today = localDate(at);
  if (campaign.end) return Result.fail(new CampaignOver({ title }));
  if (!campaign.invited.some((one) => one.household === household)) {
    return Result.fail(new NotInvited({ title }));
  }
  if (on > today) return Result.fail(new NotDoneYet({ on, today }));
  const last = lastAtDoors(before).get(household);
  if (last?.answer._tag === "Welcomed") return Result.fail(new WelcomedAlready({ on: last.on }));
  if (answer._tag === "Welcomed" && answer.gift && !campaign.gift) {
    return Result.fail(new NoGiftAlong({ title }));
  }
  return Result.succeed({ campaign: campaign.id, household, on, answer, note, by: by.id, at });
};

/** Ends a campaign, and says what the village takes from it. */
export const endCampaign = (
  campaign: Campaign,
  lessons: string,
  by: Pick<Staff, "id">,
  at: Instant,
): Result.Result<Campaign, CampaignOver> =>
  campaign.end
    ? Result.fail(new CampaignOver({ title: campaign.title }))
    : Result.succeed({ ...campaign, end: { lessons, by: by.id, at } });
