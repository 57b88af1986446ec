import { checkDay as endpoint } from "@huzhu/contract";
import { goods, movements, stockBook } from "@huzhu/db";
import { checkDay as check, takesOf } from "@huzhu/domain/store/day";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { withDay } from "./with-day.ts";

export const checkDay = staffCommand(endpoint, (call) => {
  const { tx, request, now, actor, staff } = call;
  return withDay(call, request.params.day, async (day) => {
    const takes = await stockBook.takes(tx);
    const counted = takesOf(day).flatMap((id) => [...(takes.get(id)?.counts.keys() ?? [])]);
    const shelf = await goods.lock(tx, [...new Set(counted)]);
    const checked = check(day, { takes, goods: shelf }, staff, now);
    if (Result.isFailure(checked)) return Result.fail(checked.failure);
    for (const { said, movements: booked } of checked.success.takes) {
      await movements.append(tx, booked, { actor, redemption: null });
      await stockBook.append(tx, said, { by: staff.id, at: now });
    }
    return Result.succeed(checked.success.said);
  });
});
