import { storeDay as endpoint, NotFound } from "@huzhu/contract";
import { dayBook } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { dayView } from "./day-views.ts";

export const seeDay = staffQuery(endpoint, async ({ tx, request, staff }) => {
  const day = (await dayBook.days(tx)).get(request.params.day);
  if (!day) return Result.fail(new NotFound({ what: "storeDay" }));
  return Result.succeed(await dayView(tx, day, staff));
});
