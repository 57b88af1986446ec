import { expiring as endpoint } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { expiringOf } from "./list-of.ts";

/** As far ahead as a village announces what will expire, where nobody says otherwise. */
export const DAYS_AHEAD = 60;

export const listExpiring = staffQuery(endpoint, async ({ tx, request, now }) =>
  Result.succeed(await expiringOf(tx, localDate(now), request.query.days ?? DAYS_AHEAD)),
);
