import { Schema } from "effect";

const id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/));

export const CampaignId = id.pipe(Schema.brand("CampaignId"));
export type CampaignId = typeof CampaignId.Type;

export const GatheringId = id.pipe(Schema.brand("GatheringId"));
export type GatheringId = typeof GatheringId.Type;

export const PraiseId = id.pipe(Schema.brand("PraiseId"));
export type PraiseId = typeof PraiseId.Type;
