import { awardRounds as endpoint } from "@huzhu/contract";
import { awardRounds } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { roundRowOf } from "./round-row.ts";

export const listRounds = staffQuery(endpoint, async ({ tx }) =>
  Result.succeed((await awardRounds.list(tx)).map(roundRowOf)),
);
