import { endCampaign as endpoint, NotFound } from "@huzhu/contract";
import { journal, outreach } from "@huzhu/db";
import { endCampaign as end } from "@huzhu/domain/outreach";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const endCampaign = staffCommand(endpoint, async ({ tx, request, now, actor, staff }) => {
  await journal.lock(tx);
  const campaign = await outreach.campaignById(tx, request.params.campaign);
  if (!campaign) return Result.fail(new NotFound({ what: "campaign" }));
  const ended = end(campaign, request.body.lessons, staff, now);
  if (Result.isFailure(ended)) return Result.fail(ended.failure);
  await outreach.recordCampaign(tx, ended.success, { at: now, actor });
  return Result.succeed({ campaign: campaign.id });
});
