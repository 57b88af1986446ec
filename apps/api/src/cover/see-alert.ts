import { coverAlert as endpoint } from "@huzhu/contract";
import { coverAlert, shelfWorth, unitsFor } from "@huzhu/domain/cover";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { coverFacts } from "./cover-facts.ts";

export const seeCoverAlert = staffQuery(endpoint, async ({ tx, village, now }) => {
  const facts = await coverFacts(tx, village.settings.points, localDate(now));
  const buying = facts.lines.filter(({ buys }) => buys);
  const means = {
    shelf: shelfWorth(facts.goods),
    money: unitsFor(
      buying.reduce((sum, { free }) => sum + free, 0),
      facts.worth,
    ),
  };
  return Result.succeed({ alert: coverAlert({ ...facts, means }) });
});
