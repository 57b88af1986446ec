import { holdGathering as endpoint } from "@huzhu/contract";
import { journal, outreach } from "@huzhu/db";
import { GatheringId, holdGathering as hold } from "@huzhu/domain/outreach";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const holdGathering = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, world, staff } = call;
  await journal.lock(tx);
  const id = GatheringId.make(world.newId());
  const held = hold(id, request.body.gathering, staff, now);
  await outreach.recordGathering(tx, held, { at: now, actor });
  return Result.succeed({ gathering: id });
});
