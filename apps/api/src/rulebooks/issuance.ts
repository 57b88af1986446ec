import { issuance as endpoint } from "@huzhu/contract";
import { claims, rulebooks } from "@huzhu/db";
import { Points } from "@huzhu/domain/points";
import { ceilingTallies, inForce } from "@huzhu/domain/rulebook";
import { localDate } from "@huzhu/domain/time";
import { Option, Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const issuance = staffQuery(endpoint, async ({ tx, now }) => {
  const today = localDate(now);
  const rulebook = Option.getOrNull(inForce(await rulebooks.versions(tx), today));
  if (!rulebook) return Result.succeed([]);
  const ceilings = ceilingTallies(rulebook, today);
  const tallies = ceilings.map(({ tally }) => tally);
  const sums = await claims.tallied(tx, tallies, rulebook);
  return Result.succeed(
    ceilings.map(({ period, category, most, tally: { key, window } }) => ({
      period,
      category,
      most: Points.make(most),
      issued: Points.make(sums.get(key) ?? 0),
      window,
    })),
  );
});
