import type { Campaign, Gathering, Praise } from "@huzhu/domain/outreach";
import { campaignOf, gatheringOf, praiseOf, versionName } from "../rows/outreach.ts";
import { selectSet } from "../sets.ts";
import { tableOf, type Write } from "../unit.ts";
import { documentCells } from "../vault/document.ts";
import { versionsIn, type Written } from "./versions.ts";

const { record, listing, finding } = versionsIn("outreach", (read, key, value) =>
  selectSet(read, tableOf(read, "outreach"), key, [value]),
);

const recordSealed = (
  tx: Write,
  kind: "campaign" | "gathering" | "praise",
  one: Campaign | Gathering | Praise,
  by: Written,
) =>
  record(tx, kind, one, by, (version) => {
    const row = versionName({ kind, id: one.id, version });
    return documentCells(tx, { table: "outreach", row }, JSON.stringify(one));
  });

/** Each writes one down as it stands from now on. */
export const recordCampaign = (tx: Write, campaign: Campaign, by: Written) =>
  recordSealed(tx, "campaign", campaign, by);
export const recordGathering = (tx: Write, gathering: Gathering, by: Written) =>
  recordSealed(tx, "gathering", gathering, by);
export const recordPraise = (tx: Write, praise: Praise, by: Written) =>
  recordSealed(tx, "praise", praise, by);

/** Each as it stands now, the one that was taken down first before the others. */
export const campaigns = listing("campaign", campaignOf);
export const gatherings = listing("gathering", gatheringOf);
export const praises = listing("praise", praiseOf);

export const campaignById = finding("campaign", campaignOf);
export const gatheringById = finding("gathering", gatheringOf);
export const praiseById = finding("praise", praiseOf);
