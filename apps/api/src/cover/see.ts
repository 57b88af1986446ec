import { cover as endpoint } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { coverFacts } from "./cover-facts.ts";

export const seeCover = staffQuery(endpoint, async ({ tx, village, now }) =>
  Result.succeed(await coverFacts(tx, village.settings.points, localDate(now))),
);
