import { objectToAwardAtKiosk as endpoint } from "@huzhu/contract";
import { awardRounds, journal } from "@huzhu/db";
import { ObjectionId } from "@huzhu/domain/claims";
import { objectToAward } from "@huzhu/domain/incentives";
import { Result } from "effect";
import { walk } from "../awards/walk.ts";
import { kioskCommand } from "../mount/verb.ts";
import { actingFor } from "./acting-for.ts";

/** 我不同意: by whoever holds a card of the village, about any line of a result that hangs. */
export const objectToAwardAtKiosk = kioskCommand(
  endpoint,
  async ({ tx, request, now, world, actor, kiosk }) => {
    await journal.lock(tx);
    const { round: id, candidate, why, ...stood } = request.body;
    const acting = await actingFor(tx, stood, "ask", { now, actor, kiosk });
    if (Result.isFailure(acting)) return Result.fail(acting.failure);
    const { household, actor: who } = acting.success;
    const by = { _tag: "ByHousehold", household: household.id } as const;
    const said = { id: ObjectionId.make(world.newId()), candidate, by, from: null, why };
    const walked = await walk(tx, id, "objected", { now, actor: who }, (round) =>
      objectToAward(round, said, now),
    );
    if (Result.isFailure(walked)) return Result.fail(walked.failure);
    const round = await awardRounds.byId(tx, id);
    if (round?.state._tag !== "OnNotice") throw new Error("The result hangs no longer.");
    return Result.succeed({ until: round.state.notice.until });
  },
);
