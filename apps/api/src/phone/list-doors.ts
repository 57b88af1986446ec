import { ownDoors as endpoint, type OwnDoors } from "@huzhu/contract";
import { doorsteps, goods, outreach } from "@huzhu/db";
import { ownHamlet } from "@huzhu/domain/governance";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { campaignRow } from "../outreach/campaign-row.ts";
import { doorRows } from "../outreach/door-rows.ts";

/** Of a campaign a leader sees the doors of their own hamlet, and nothing of anybody else's. */
export const listOwnDoors = staffQuery(endpoint, async ({ tx, now, staff }) => {
  const hamlet = ownHamlet(staff);
  if (Result.isFailure(hamlet)) return Result.fail(hamlet.failure);
  const today = localDate(now);
  const shelf = await goods.list(tx);
  const found: Array<OwnDoors> = [];
  for (const campaign of (await outreach.campaigns(tx)).toReversed()) {
    const invited = campaign.invited.filter((one) => one.hamlet === hamlet.success);
    if (campaign.end || campaign.from > today || invited.length === 0) continue;
    const own = { ...campaign, invited };
    const doors = await doorRows(tx, own, await doorsteps.ofCampaign(tx, campaign.id));
    const { id, title, message, gift, goodName, from, until } = campaignRow(own, [], shelf);
    found.push({
      ...{ campaign: id, title, message, gift, goodName, from, until },
      team: doors[0]?.team ?? "",
      doors: doors.map(({ household, number, head, knocks, last }) => ({
        ...{ household, number, head, knocks, last },
      })),
    });
  }
  return Result.succeed(found);
});
