import { handOver as endpoint, NotFound } from "@huzhu/contract";
import { StockTakeId } from "@huzhu/domain/store";
import { handOver as hand, type KeepDayRefusal } from "@huzhu/domain/store/day";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { successors } from "./successors.ts";
import { withDay } from "./with-day.ts";
import { writeSigned } from "./write-signed.ts";

export const handOver = staffCommand(endpoint, (call) => {
  const { tx, request, world, staff } = call;
  const { to, reasons } = request.body;
  const signing = { reasons, take: StockTakeId.make(world.newId()) };
  return withDay<KeepDayRefusal | NotFound>(call, request.params.day, async (day) => {
    const known = await successors(tx, call);
    if (!known.some(({ id }) => id === to)) return Result.fail(new NotFound({ what: "staff" }));
    return writeSigned(call, hand(day, to, signing, staff.id));
  });
});
