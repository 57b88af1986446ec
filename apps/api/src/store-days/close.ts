import { closeDay as endpoint } from "@huzhu/contract";
import { StockTakeId } from "@huzhu/domain/store";
import { closeDay as close } from "@huzhu/domain/store/day";
import { staffCommand } from "../mount/verb.ts";
import { withDay } from "./with-day.ts";
import { writeSigned } from "./write-signed.ts";

export const closeDay = staffCommand(endpoint, (call) => {
  const { request, world, staff } = call;
  const signing = { ...request.body, take: StockTakeId.make(world.newId()) };
  return withDay(call, request.params.day, (day) =>
    writeSigned(call, close(day, signing, staff.id)),
  );
});
