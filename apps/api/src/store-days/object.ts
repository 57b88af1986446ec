import { objectToDay as endpoint } from "@huzhu/contract";
import { objectToDay as object } from "@huzhu/domain/store/day";
import { staffCommand } from "../mount/verb.ts";
import { withDay } from "./with-day.ts";

export const objectToDay = staffCommand(endpoint, (call) => {
  const { params, body } = call.request;
  return withDay(call, params.day, async (day) => object(day, body.why, call.staff));
});
