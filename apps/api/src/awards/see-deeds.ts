import { awardDeeds as endpoint } from "@huzhu/contract";
import { deedLines } from "@huzhu/db";
import { candidateOf } from "@huzhu/domain/incentives";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const seeDeeds = staffQuery(endpoint, async ({ tx, request }) => {
  const { who, candidate, ...days } = request.query;
  const lines = await deedLines(tx, days);
  return Result.succeed(
    lines
      .filter((line) => candidateOf(line, who) === candidate)
      .toSorted((a, b) => (a.on < b.on ? -1 : 1)),
  );
});
