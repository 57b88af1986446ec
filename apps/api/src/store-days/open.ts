import { openDay as endpoint } from "@huzhu/contract";
import { StockTakeId } from "@huzhu/domain/store";
import { openDay as open } from "@huzhu/domain/store/day";
import { staffCommand } from "../mount/verb.ts";
import { onDay } from "./with-day.ts";
import { writeSigned } from "./write-signed.ts";

export const openDay = staffCommand(endpoint, (call) => {
  const { request, world, staff } = call;
  const date = request.params.day;
  const signing = { ...request.body, take: StockTakeId.make(world.newId()) };
  return onDay(call, date, (days) => writeSigned(call, open({ days, date }, signing, staff.id)));
});
