import { reservations as endpoint } from "@huzhu/contract";
import { reservations } from "@huzhu/db";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { rowViews } from "./row-view.ts";

const TWO_WEEKS = 14 * 24 * 60 * 60_000;

export const list = staffQuery(endpoint, async ({ tx, now, village }) => {
  const kept = await reservations.since(tx, Instant.make(now - TWO_WEEKS));
  const rows = await rowViews(tx, kept, { village, now });
  return Result.succeed({ rows, policy: village.settings.reservations });
});
