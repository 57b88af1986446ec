import { changeDonor as endpoint, NotFound } from "@huzhu/contract";
import { fundBook, journal } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { say } from "./say.ts";

/** What they gave stays as it was; papers and boards name them as they are called from now on. */
export const changeDonor = staffCommand(endpoint, async (call) => {
  const { tx, request } = call;
  const { donor: id } = request.params;
  await journal.lock(tx);
  const { donors } = await fundBook.fund(tx);
  if (!donors.has(id)) return Result.fail(new NotFound({ what: "donor" }));
  await say(call, { _tag: "DonorSet", donor: { ...request.body.donor, id } });
  return Result.succeed({ donor: id });
});
