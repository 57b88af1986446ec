import { confirmLikelyTies as endpoint } from "@huzhu/contract";
import { familyTies, journal } from "@huzhu/db";
import { type FamilyTie, ProposalsMoved, TieId } from "@huzhu/domain/people/kinship";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { likelyHomes } from "./likely.ts";

export const confirmLikelyTies = staffCommand(
  endpoint,
  async ({ tx, request, now, world, actor }) => {
    await journal.lock(tx);
    const { hamlet, shown } = request.body;
    const homes = await likelyHomes(tx, hamlet, now);
    const clear = homes.flatMap(({ ties }) => ties.filter(({ doubt }) => doubt === null));
    if (clear.length !== shown) {
      return Result.fail(new ProposalsMoved({ shown, now: clear.length }));
    }
    const known = { origin: "inferred", since: null, ended: null, recordedAt: now } as const;
    const written = clear.map(
      ({ kind, one, other }): FamilyTie => ({
        ...{ kind, one, other, ...known },
        id: TieId.make(world.newId()),
      }),
    );
    await familyTies.record(tx, written, actor);
    return Result.succeed({ written: written.length });
  },
);
