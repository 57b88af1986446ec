import { seeTake as endpoint, NotFound } from "@huzhu/contract";
import { stockBook } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { takeView } from "./take-views.ts";

export const seeTake = staffQuery(endpoint, async ({ tx, request, staff }) => {
  const take = (await stockBook.takes(tx)).get(request.params.take);
  if (!take) return Result.fail(new NotFound({ what: "stockTake" }));
  return Result.succeed(await takeView(tx, take, staff));
});
