import { askForAtKiosk as endpoint, NotFound } from "@huzhu/contract";
import { journal, lacks } from "@huzhu/db";
import { askFor, LackId } from "@huzhu/domain/store/lack";
import { localDate, periodStart } from "@huzhu/domain/time";
import { Result } from "effect";
import { kioskCommand } from "../mount/verb.ts";
import { actingFor } from "./acting-for.ts";
import { wantable } from "./wantable.ts";

/** 没有我要的: what a household did not find on the shelf. */
export const askForAtKiosk = kioskCommand(
  endpoint,
  async ({ tx, request, now, world, kiosk, actor: machine }) => {
    await journal.lock(tx);
    const { wanting, ...stood } = request.body;
    const acting = await actingFor(tx, stood, "spend", { now, actor: machine, kiosk });
    if (Result.isFailure(acting)) return Result.fail(acting.failure);
    const { household, actor } = acting.success;
    const today = localDate(now);
    const theirs = await wantable(tx, acting.success, today);
    const good =
      wanting._tag === "Good" ? (theirs.find(({ id }) => id === wanting.good) ?? null) : null;
    if (wanting._tag === "Good" && !good) return Result.fail(new NotFound({ what: "good" }));
    const said = await lacks.ofHousehold(tx, household.id, periodStart("month", today));
    const id = LackId.make(world.newId());
    const lack = askFor({ id, household: household.id, wanting, at: now }, { said, good });
    if (Result.isFailure(lack)) return Result.fail(lack.failure);
    await lacks.write(tx, lack.success, actor);
    return Result.succeed({});
  },
);
