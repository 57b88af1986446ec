import { startCampaign as endpoint, NotFound } from "@huzhu/contract";
import { doorways, goods, journal, outreach } from "@huzhu/db";
import { CampaignId, startCampaign as start } from "@huzhu/domain/outreach";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const startCampaign = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, world, staff } = call;
  await journal.lock(tx);
  const { campaign: draft } = request.body;
  if (draft.gift && !(await goods.byId(tx, draft.gift.good))) {
    return Result.fail(new NotFound({ what: "good" }));
  }
  const id = CampaignId.make(world.newId());
  const started = start(id, draft, await doorways.list(tx, localDate(now)), staff, now);
  if (Result.isFailure(started)) return Result.fail(started.failure);
  await outreach.recordCampaign(tx, started.success, { at: now, actor });
  return Result.succeed({ campaign: id });
});
