import { signClaims as endpoint, NotFound, type Outcome } from "@huzhu/contract";
import { claims, journal, rulebooks } from "@huzhu/db";
import { signCheck } from "@huzhu/domain/claims";
import { TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { errorOf } from "../mount/refuse.ts";
import { staffCommand } from "../mount/verb.ts";
import { outcomeOf } from "./outcome-of.ts";
import { postOne } from "./post-one.ts";
import { underwayOf } from "./underway.ts";

/** 签字: what needs nothing more counts at once, and is not signed where it cannot be counted. */
export const signClaims = staffCommand(
  endpoint,
  async ({ tx, request, now, world, staff, village, attempt, actor }) => {
    await journal.lock(tx);
    const versions = await rulebooks.versions(tx);
    const locked = await claims.lock(tx, request.body.claims);
    const found = new Map(locked.map((claim) => [claim.id, claim]));
    const { newId } = world;
    const policy = village.settings.points;
    const posting = { versions, now, newId, attempt, actor, policy };

    const outcomes: Array<Outcome> = [];
    for (const id of request.body.claims) {
      const claim = found.get(id);
      if (!claim) return Result.fail(new NotFound({ what: "claim" }));
      const from = claim.state._tag;
      const state = signCheck(await underwayOf(tx, claim, versions), staff, now);
      if (Result.isFailure(state)) {
        const refusal = errorOf(state.failure, village.scale);
        outcomes.push({ _tag: "NotCounted", claim: id, refusal });
        continue;
      }
      const signed = { ...claim, state: state.success };
      if (signed.state._tag === "Ready") {
        const posted = await postOne(tx, signed, from, TransferId.make(newId()), posting);
        outcomes.push(outcomeOf(id, posted, village.scale));
      } else {
        await claims.advance(tx, [{ claim: signed, from, what: "signed" }], { at: now, actor });
        outcomes.push({ _tag: "Signed", claim: id, step: signed.state._tag });
      }
    }
    return Result.succeed(outcomes);
  },
);
