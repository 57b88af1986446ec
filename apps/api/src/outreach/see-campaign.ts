import { type DoorRow, campaign as endpoint, NotFound } from "@huzhu/contract";
import { doorsteps, doorways, goods, outreach, type Read, staff } from "@huzhu/db";
import {
  type Campaign,
  type Doorstep,
  effectByHamlet,
  effectOf,
  lastAtDoors,
} from "@huzhu/domain/outreach";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { campaignRow } from "./campaign-row.ts";

const WEEKS = 4;

const doorRows = async (
  read: Read,
  { invited, teams }: Campaign,
  knocks: ReadonlyArray<Doorstep>,
): Promise<ReadonlyArray<DoorRow>> => {
  const doors = await doorways.doors(read);
  const writers = new Map((await staff.list(read)).map(({ id, name }) => [id, name]));
  const [last, times] = [lastAtDoors(knocks), Map.groupBy(knocks, (one) => one.household)];
  return invited.map(({ household, hamlet, why }) => {
    const door = doors.get(household);
    const knock = last.get(household);
    return {
      ...{ household, hamlet, why, hamletName: door?.hamlet ?? "" },
      ...{ number: door?.number ?? "", head: door?.head ?? null },
      team: teams.find(({ hamlets }) => hamlets.includes(hamlet))?.name ?? "",
      knocks: times.get(household)?.length ?? 0,
      last: knock
        ? {
            on: knock.on,
            answer: knock.answer,
            note: knock.note,
            writer: writers.get(knock.by) ?? "",
          }
        : null,
    };
  });
};

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
