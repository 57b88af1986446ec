import { countInTake as endpoint } from "@huzhu/contract";
import { goods } from "@huzhu/db";
import { countGood, NotInTake } from "@huzhu/domain/store";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { withTake } from "./with-take.ts";

export const countInTake = staffCommand(endpoint, (call) => {
  const { tx, request } = call;
  const { good: id, pieces } = request.body;
  return withTake(call, request.params.take, async (take) => {
    const [good] = await goods.lock(tx, [id]);
    return good ? countGood(take, good, pieces) : Result.fail(new NotInTake({ good: id }));
  });
});
