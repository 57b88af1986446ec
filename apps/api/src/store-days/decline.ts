import { declineHandover as endpoint } from "@huzhu/contract";
import { declineHandover as decline } from "@huzhu/domain/store/day";
import { staffCommand } from "../mount/verb.ts";
import { withDay } from "./with-day.ts";

export const declineHandover = staffCommand(endpoint, (call) => {
  const { params, body } = call.request;
  return withDay(call, params.day, async (day) => decline(day, body.why, call.staff.id));
});
