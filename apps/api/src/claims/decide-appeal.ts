import { decideAppeal as endpoint, NotFound } from "@huzhu/contract";
import { claims, journal, rulebooks, transfers } from "@huzhu/db";
import { decideAppeal as decide } from "@huzhu/domain/claims";
import { TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { undoPosting } from "../ledger/undo-posting.ts";
import { staffCommand } from "../mount/verb.ts";
import { claimRowOf } from "./claim-row.ts";
import { takeBack } from "./take-back.ts";
import { underwayOf } from "./underway.ts";

/** 处理申诉: where it is upheld, what was taken is given back in the same unit of work. */
export const decideAppeal = staffCommand(
  endpoint,
  async ({ tx, request, now, world, staff, village, attempt, actor }) => {
    const missing = Result.fail(new NotFound({ what: "claim" }));
    const { ruling, why } = request.body;
    await journal.lock(tx);
    const versions = await rulebooks.versions(tx);
    const [claim] = await claims.lock(tx, [request.params.claim]);
    if (!claim) return missing;
    const decided = decide(await underwayOf(tx, claim, versions), staff, { ruling, why }, now);
    if (Result.isFailure(decided)) return Result.fail(decided.failure);
    const move = { claim: { ...claim, state: decided.success }, from: claim.state._tag };
    await claims.advance(tx, [{ ...move, what: "appealDecided" }], { at: now, actor });

    const posted = ruling === "upheld" ? await transfers.bySubject(tx, "ByRule", claim.id) : null;
    if (posted) {
      const reversal = TransferId.make(world.newId());
      const undoing = { reversal, why, now, actor, attempt, replacement: null };
      const policy = village.settings.points;
      const undone = await undoPosting(tx, posted, { ...undoing, newId: world.newId, policy });
      if (Result.isFailure(undone)) return Result.fail(undone.failure);
      const taken = await takeBack(tx, claim.id, { ...undoing, staff });
      if (Result.isFailure(taken)) return Result.fail(taken.failure);
    }
    const [row] = await claims.byIds(tx, [claim.id]);
    return row ? Result.succeed(claimRowOf(row, versions)) : missing;
  },
);
