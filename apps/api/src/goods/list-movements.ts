import { movements as endpoint } from "@huzhu/contract";
import { movements } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const listMovements = staffQuery(endpoint, async ({ tx, request }) => {
  const booked = await movements.ofGood(tx, request.params.good);
  return Result.succeed(
    booked.map(({ actor, redemption: _redemption, ...row }) => ({ ...row, by: actor.name })),
  );
});
