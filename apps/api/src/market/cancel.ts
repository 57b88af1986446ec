import { cancelServiceOrder as endpoint } from "@huzhu/contract";
import { cancel } from "@huzhu/domain/market";
import { staffCommand } from "../mount/verb.ts";
import { follow } from "./follow.ts";

export const cancelServiceOrder = staffCommand(endpoint, (call) => {
  const { request, staff, now } = call;
  return follow(call, request.params.order, (order) => cancel(order, request.body.why, staff, now));
});
