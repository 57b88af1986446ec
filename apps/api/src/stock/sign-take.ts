import { signTake as endpoint } from "@huzhu/contract";
import { goods, movements } from "@huzhu/db";
import { signTake as sign } from "@huzhu/domain/store";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { freeShort } from "../reservations/free-short.ts";
import { withTake } from "./with-take.ts";

export const signTake = staffCommand(endpoint, (call) => {
  const { tx, request, now, actor, staff } = call;
  return withTake(call, request.params.take, async (take) => {
    const shelf = await goods.lock(tx, [...take.counts.keys()]);
    const signed = sign(take, shelf, { ...request.body, by: staff.id }, now);
    if (Result.isFailure(signed)) return Result.fail(signed.failure);
    await movements.append(tx, signed.success.movements, { actor, redemption: null });
    await freeShort(tx, actor, now);
    return Result.succeed(signed.success.said);
  });
});
