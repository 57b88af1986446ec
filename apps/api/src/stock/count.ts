import { countInTake as endpoint } from "@huzhu/contract";
import { goods, stockBook } from "@huzhu/db";
import { countGood, expectedPieces, NotInTake } from "@huzhu/domain/store";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { withTake } from "./with-take.ts";

export const countInTake = staffCommand(endpoint, (call) => {
  const { tx, request } = call;
  const { good: id, pieces } = request.body;
  return withTake(call, request.params.take, async (take) => {
    const [good] = await goods.lock(tx, [id]);
    if (!good) return Result.fail(new NotInTake({ good: id }));
    const takes = (await stockBook.takes(tx)).values();
    return countGood(take, { id, onHand: expectedPieces(good, takes, take.id) }, pieces);
  });
});
