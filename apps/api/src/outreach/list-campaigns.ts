import { campaigns as endpoint } from "@huzhu/contract";
import { doorsteps, goods, outreach } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { campaignRow } from "./campaign-row.ts";

export const listCampaigns = staffQuery(endpoint, async ({ tx }) => {
  const shelf = await goods.list(tx);
  const rows = [];
  for (const campaign of (await outreach.campaigns(tx)).toReversed()) {
    rows.push(campaignRow(campaign, await doorsteps.ofCampaign(tx, campaign.id), shelf));
  }
  return Result.succeed(rows);
});
