import { objectAtKiosk as endpoint } from "@huzhu/contract";
import { journal } from "@huzhu/db";
import { ObjectionId, raiseObjection } from "@huzhu/domain/claims";
import { Result } from "effect";
import { walk } from "../claims/walk.ts";
import { kioskCommand } from "../mount/verb.ts";
import { actingFor } from "./acting-for.ts";

/** 提异议: by whoever holds a card of the village, about any line of the board. */
export const objectAtKiosk = kioskCommand(
  endpoint,
  async ({ tx, request, now, world, actor, kiosk }) => {
    await journal.lock(tx);
    const { claim: id, why, ...stood } = request.body;
    const acting = await actingFor(tx, stood, "ask", { now, actor, kiosk });
    if (Result.isFailure(acting)) return Result.fail(acting.failure);
    const { household, actor: who } = acting.success;
    const by = { _tag: "ByHousehold", household: household.id } as const;
    const objection = { id: ObjectionId.make(world.newId()), by, at: now, why };
    const walked = await walk(tx, id, "objected", { now, actor: who }, ({ claim }) =>
      Result.map(raiseObjection({ claim }, objection), (state) => ({
        claim: { ...claim, state },
        objection: { ...objection, decision: null },
      })),
    );
    if (Result.isFailure(walked)) return Result.fail(walked.failure);
    const { state } = walked.success;
    if (state._tag !== "Halted") throw new Error("An objection halts a claim.");
    return Result.succeed({ until: state.notice.until });
  },
);
