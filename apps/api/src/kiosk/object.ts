import { objectAtKiosk as endpoint } from "@huzhu/contract";
import { journal } from "@huzhu/db";
import { ObjectionId, raiseObjection } from "@huzhu/domain/claims";
import { Result } from "effect";
import { walk } from "../claims/walk.ts";
import { kioskCommand } from "../mount/verb.ts";
import { cardHolder } from "./card-holder.ts";

/** 提异议: by whoever holds a card of the village, about any line of the board. */
export const objectAtKiosk = kioskCommand(endpoint, async ({ tx, request, now, world, actor }) => {
  await journal.lock(tx);
  const { card, claim: id, why } = request.body;
  const holder = await cardHolder(tx, card);
  if (Result.isFailure(holder)) return Result.fail(holder.failure);
  const by = { _tag: "ByHousehold", household: holder.success.household.id } as const;
  const objection = { id: ObjectionId.make(world.newId()), by, at: now, why };
  const walked = await walk(tx, id, "objected", { now, actor }, ({ claim }) =>
    Result.map(raiseObjection({ claim }, objection), (state) => ({
      claim: { ...claim, state },
      objection: { ...objection, decision: null },
    })),
  );
  if (Result.isFailure(walked)) return Result.fail(walked.failure);
  const { state } = walked.success;
  if (state._tag !== "Halted") throw new Error("An objection halts a claim.");
  return Result.succeed({ until: state.notice.until });
});
