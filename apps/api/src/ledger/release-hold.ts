import { releaseHold as endpoint, NotFound } from "@huzhu/contract";
import { accounts, holds, journal } from "@huzhu/db";
import { releaseHold as decide } from "@huzhu/domain/points";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { holdRowOf } from "./hold-row.ts";
import { endsAlone } from "./keeps-goods.ts";

export const releaseHold = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const placed = await holds.byId(tx, request.params.hold);
  const [account] = placed ? await accounts.lock(tx, [placed.account]) : [];
  if (!placed || !account) return Result.fail(new NotFound({ what: "hold" }));
  const alone = await endsAlone(tx, placed.id);
  if (Result.isFailure(alone)) return Result.fail(alone.failure);
  const freed = decide({ hold: placed, account }, now);
  if (Result.isFailure(freed)) return Result.fail(freed.failure);
  const { hold } = freed.success;
  await holds.end(tx, hold, actor);
  await accounts.setHeld(tx, freed.success.account, account.held);
  return Result.succeed(holdRowOf({ ...hold, actor: placed.actor }));
});
