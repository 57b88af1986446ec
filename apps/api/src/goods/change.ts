import { changeGood as endpoint, NotFound } from "@huzhu/contract";
import { goods } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { mayStand } from "../shelf/may-stand.ts";
import { goodRowOf } from "./good-row.ts";

export const change = staffCommand(endpoint, async ({ tx, request, now }) => {
  const [good] = await goods.lock(tx, [request.params.good]);
  if (!good) return Result.fail(new NotFound({ what: "good" }));
  const { name, onShelf } = request.body;
  // What is on the list may leave the shelf, and be counted, as it is called.
  const stands = onShelf || (name !== undefined && name !== good.name);
  const may = stands ? await mayStand(tx, [name ?? good.name]) : Result.void;
  if (Result.isFailure(may)) return Result.fail(may.failure);
  await goods.change(tx, good.id, request.body);
  return Result.succeed(goodRowOf({ ...good, ...request.body }, localDate(now)));
});
