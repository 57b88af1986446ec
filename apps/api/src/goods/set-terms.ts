import { setTerms as endpoint, NotFound } from "@huzhu/contract";
import { goods } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { goodRowOf } from "./good-row.ts";

export const setTerms = staffCommand(endpoint, async ({ tx, request, now }) => {
  const [good] = await goods.lock(tx, [request.params.good]);
  if (!good) return Result.fail(new NotFound({ what: "good" }));
  const terms = request.body;
  await goods.change(tx, good.id, { terms });
  return Result.succeed(goodRowOf({ ...good, terms }, localDate(now)));
});
