import { addDonor as endpoint } from "@huzhu/contract";
import { journal } from "@huzhu/db";
import { DonorId } from "@huzhu/domain/fund";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { say } from "./say.ts";

export const addDonor = staffCommand(endpoint, async (call) => {
  const { tx, request, world } = call;
  await journal.lock(tx);
  const donor = { ...request.body.donor, id: DonorId.make(world.newId()) };
  await say(call, { _tag: "DonorSet", donor });
  return Result.succeed({ donor: donor.id });
});
