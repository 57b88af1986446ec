import { period as endpoint, NotFound } from "@huzhu/contract";
import { periods } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { periodViewOf } from "./period-view.ts";

export const seePeriod = staffQuery(endpoint, async ({ tx, request }) => {
  const sheet = await periods.byNumber(tx, request.params.number);
  return sheet
    ? Result.succeed(await periodViewOf(tx, sheet))
    : Result.fail(new NotFound({ what: "period" }));
});
