import { awardSchemes as endpoint } from "@huzhu/contract";
import { awardSchemes } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { linesOf } from "./lines.ts";

export const seeSchemes = staffQuery(endpoint, async ({ tx, village }) =>
  Result.succeed({
    schemes: await awardSchemes.list(tx),
    lines: await linesOf(tx),
    scale: village.scale,
  }),
);
