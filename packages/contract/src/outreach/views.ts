import { Answer, Audience, Campaign, Effect, Gathering, Praise } from "@huzhu/domain/outreach";
import { Hamlet, Household, Resident } from "@huzhu/domain/people";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";

/** So many households of a hamlet for which the same holds. */
export const DoorwayGroup = Schema.Struct({
  hamlet: Hamlet.fields.id,
  hamletName: Schema.String,
  why: Schema.Array(Audience),
  households: Schema.Int,
});
export type DoorwayGroup = typeof DoorwayGroup.Type;

const { invited: _, ...ofCampaign } = Campaign.fields;

/** A campaign as a list shows it. */
export const CampaignRow = Schema.Struct({
  ...ofCampaign,
  /** What the gift is called, and its unit. */
  goodName: Schema.NullOr(Schema.String),
  invited: Schema.Int,
  /** At how many doors somebody was. */
  reached: Schema.Int,
  welcomed: Schema.Int,
  gifts: Schema.Int,
});
export type CampaignRow = typeof CampaignRow.Type;

/** A door of a campaign, with what became of the last knock at it. */
export const DoorRow = Schema.Struct({
  household: Household.fields.id,
  number: Schema.String,
  head: Schema.NullOr(Resident.fields.name),
  hamlet: Hamlet.fields.id,
  hamletName: Schema.String,
  team: Schema.String,
  why: Schema.Array(Audience),
  knocks: Schema.Int,
  last: Schema.NullOr(
    Schema.Struct({
      on: CalendarDate,
      answer: Answer,
      note: Schema.String,
      writer: Schema.String,
    }),
  ),
});
export type DoorRow = typeof DoorRow.Type;

export const CampaignView = Schema.Struct({
  campaign: CampaignRow,
  doors: Schema.Array(DoorRow),
  effect: Effect,
  /** The same for each hamlet. */
  hamlets: Schema.Array(Schema.Struct({ name: Schema.String, effect: Effect })),
});
export type CampaignView = typeof CampaignView.Type;

/** A gathering with those who came. */
export const GatheringRow = Schema.Struct({
  ...Gathering.fields,
  guests: Schema.Array(
    Schema.Struct({
      id: Resident.fields.id,
      name: Resident.fields.name,
      hamlet: Schema.String,
    }),
  ),
});
export type GatheringRow = typeof GatheringRow.Type;

/** A praise with whom it is about; whether it hangs on the board today. */
export const PraiseRow = Schema.Struct({
  ...Praise.fields,
  number: Schema.String,
  head: Schema.NullOr(Resident.fields.name),
  hamletName: Schema.String,
  onBoard: Schema.Boolean,
  writer: Schema.String,
});
export type PraiseRow = typeof PraiseRow.Type;
