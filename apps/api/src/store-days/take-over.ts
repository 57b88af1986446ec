import { takeOver as endpoint } from "@huzhu/contract";
import { takeOver as take } from "@huzhu/domain/store/day";
import { staffCommand } from "../mount/verb.ts";
import { withDay } from "./with-day.ts";

export const takeOver = staffCommand(endpoint, (call) =>
  withDay(call, call.request.params.day, async (day) => take(day, call.staff.id)),
);
