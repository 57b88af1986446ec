import { knockAtDoor as endpoint, NotFound } from "@huzhu/contract";
import { batches, doorsteps, goods, journal, movements, outreach } from "@huzhu/db";
import { knock } from "@huzhu/domain/outreach";
import { stockAfter } from "@huzhu/domain/store";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { onlyOwnPeople } from "../phone/only-own-people.ts";

/**
 * What became of a knock, for a leader at a door of their own hamlet; the gift that was handed over
 * goes out of the stock in the same unit.
 */
export const knockAtDoor = staffCommand(endpoint, async ({ tx, request, now, actor, staff }) => {
  await journal.lock(tx);
  const own = await onlyOwnPeople(tx, staff, [request.body]);
  if (Result.isFailure(own)) return Result.fail(own.failure);
  const campaign = await outreach.campaignById(tx, request.params.campaign);
  if (!campaign) return Result.fail(new NotFound({ what: "campaign" }));
  const before = await doorsteps.ofCampaign(tx, campaign.id);
  const knocked = knock(campaign, before, request.body, staff, now);
  if (Result.isFailure(knocked)) return Result.fail(knocked.failure);
  const { answer, on } = knocked.success;
  await doorsteps.record(tx, [knocked.success], actor);
  const { gift } = campaign;
  if (answer._tag !== "Welcomed" || !answer.gift || !gift) {
    return Result.succeed({ campaign: campaign.id });
  }
  const [good] = await goods.lock(tx, [gift.good]);
  if (!good) return Result.fail(new NotFound({ what: "good" }));
  const going = { kind: "gift" as const, pieces: -gift.pieces };
  const [fresh = good] = await batches.fresh(tx, [good], on);
  const after = stockAfter(fresh, going);
  if (Result.isFailure(after)) return Result.fail(after.failure);
  const why = { eventDate: on, recordedAt: now, note: campaign.title };
  await movements.append(tx, [{ ...going, ...why, good: good.id }], { actor, redemption: null });
  return Result.succeed({ campaign: campaign.id });
});
