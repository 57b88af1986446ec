import { publishClaims as endpoint, NotFound } from "@huzhu/contract";
import { claims, journal, rulebooks } from "@huzhu/db";
import { publish } from "@huzhu/domain/claims";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { claimRowOf } from "./claim-row.ts";
import { underwayOf } from "./underway.ts";

export const publishClaims = staffCommand(
  endpoint,
  async ({ tx, request, now, village, actor }) => {
    await journal.lock(tx);
    const versions = await rulebooks.versions(tx);
    const ids = request.body.claims;
    const locked = await claims.lock(tx, ids);
    if (locked.length < ids.length) return Result.fail(new NotFound({ what: "claim" }));
    const holidays = new Set(village.settings.holidays);
    const moves: Array<claims.Move> = [];
    for (const claim of locked) {
      const hung = publish(await underwayOf(tx, claim, versions), holidays, now);
      if (Result.isFailure(hung)) return Result.fail(hung.failure);
      const state = hung.success;
      moves.push({ claim: { ...claim, state }, from: claim.state._tag, what: "published" });
    }
    await claims.advance(tx, moves, { at: now, actor });
    const rows = await claims.byIds(tx, ids);
    return Result.succeed(rows.map((row) => claimRowOf(row, versions)));
  },
);
