import type { Campaign, Gathering, Praise } from "@huzhu/domain/outreach";
import { campaignOf, gatheringOf, praiseOf } from "../rows/outreach.ts";
import type { Write } from "../unit.ts";
import { finding, listing, recordVersion, type Written } from "./versions.ts";

/** Each writes one down as it stands from now on. */
export const recordCampaign = (tx: Write, campaign: Campaign, by: Written) =>
  recordVersion(tx, "outreach", "campaign", campaign, by);
export const recordGathering = (tx: Write, gathering: Gathering, by: Written) =>
  recordVersion(tx, "outreach", "gathering", gathering, by);
export const recordPraise = (tx: Write, praise: Praise, by: Written) =>
  recordVersion(tx, "outreach", "praise", praise, by);

/** Each as it stands now, the one that was taken down first before the others. */
export const campaigns = listing("outreach", "campaign", campaignOf);
export const gatherings = listing("outreach", "gathering", gatheringOf);
export const praises = listing("outreach", "praise", praiseOf);

export const campaignById = finding("outreach", "campaign", campaignOf);
export const gatheringById = finding("outreach", "gathering", gatheringOf);
export const praiseById = finding("outreach", "praise", praiseOf);
