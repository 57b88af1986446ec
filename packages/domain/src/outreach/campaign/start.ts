import { Result, Schema } from "effect";
import type { Staff } from "../../governance/staff.ts";
import { HamletId } from "../../people/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import type { CampaignId } from "../ids.ts";
import { audienceOf, type Doorway } from "./audience.ts";
import type { Campaign } from "./campaign.ts";

/** A campaign that ends before it starts, or is over already. */
export class CampaignDays extends Schema.TaggedClass<CampaignDays>()("CampaignDays", {
  from: CalendarDate,
  until: CalendarDate,
  today: CalendarDate,
}) {}

/** Nobody in the village belongs to the audience. */
export class NobodyToVisit extends Schema.TaggedClass<NobodyToVisit>()("NobodyToVisit", {}) {}

/** Families live in hamlets to which no team goes, or to which two go. */
export class TeamsDoNotFit extends Schema.TaggedClass<TeamsDoNotFit>()("TeamsDoNotFit", {
  without: Schema.Array(HamletId),
  twice: Schema.Array(HamletId),
}) {}

export type CampaignDraft = Omit<Campaign, "id" | "invited" | "startedBy" | "at" | "end">;

export type StartRefusal = CampaignDays | NobodyToVisit | TeamsDoNotFit;

/** Starts a campaign for whoever belongs to its audience today. */
export const startCampaign = (
  id: CampaignId,
  draft: CampaignDraft,
  doorways: ReadonlyArray<Doorway>,
  by: Pick<Staff, "id">,
  at: Instant,
): Result.Result<Campaign, StartRefusal> => {
  const { from, until } = draft;
  const today = localDate(at);
  if (until < from || until < today) return Result.fail(new CampaignDays({ from, until, today }));
  const invited = audienceOf(doorways, draft.audiences, today);
  if (invited.length === 0) return Result.fail(new NobodyToVisit());
  const served = draft.teams.flatMap(({ hamlets }) => hamlets);
  const needed = new Set(invited.map(({ hamlet }) => hamlet));
  const without = [...needed].filter((hamlet) => !served.includes(hamlet));
  const twice = [...new Set(served.filter((hamlet, place) => served.indexOf(hamlet) !== place))];
  return without.length > 0 || twice.length > 0
    ? Result.fail(new TeamsDoNotFit({ without, twice }))
    : Result.succeed({ ...draft, id, invited, startedBy: by.id, at, end: null });
};
