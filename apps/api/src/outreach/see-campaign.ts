import { campaign as endpoint, NotFound } from "@huzhu/contract";
import { doorsteps, doorways, goods, outreach } from "@huzhu/db";
import { effectByHamlet, effectOf } from "@huzhu/domain/outreach";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { campaignRow } from "./campaign-row.ts";
import { doorRows } from "./door-rows.ts";

const WEEKS = 4;

export const seeCampaign = staffQuery(endpoint, async ({ tx, request }) => {
  const one = await outreach.campaignById(tx, request.params.campaign);
  if (!one) return Result.fail(new NotFound({ what: "campaign" }));
  const knocks = await doorsteps.ofCampaign(tx, one.id);
  const weeks = request.query.weeks ?? WEEKS;
  const parts = await doorways.parts(tx);
  const doors = await doorRows(tx, one, knocks);
  const names = new Map(doors.map(({ hamlet, hamletName }) => [hamlet, hamletName]));
  return Result.succeed({
    campaign: campaignRow(one, knocks, await goods.list(tx)),
    doors,
    effect: effectOf(one, knocks, parts, weeks),
    hamlets: effectByHamlet(one, knocks, parts, weeks).map(({ hamlet, effect }) => ({
      name: names.get(hamlet) ?? "",
      effect,
    })),
  });
});
