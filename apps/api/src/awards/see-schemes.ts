import { awardSchemes as endpoint } from "@huzhu/contract";
import { awardSchemes } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { linesOf } from "./lines.ts";
import { schemeStandings } from "./scheme-standings.ts";

export const seeSchemes = staffQuery(endpoint, async ({ tx, village }) => {
  const schemes = await awardSchemes.list(tx);
  const standings = await schemeStandings(tx, schemes);
  return Result.succeed({ schemes, standings, lines: await linesOf(tx), scale: village.scale });
});
