import { missServiceOrder as endpoint } from "@huzhu/contract";
import { miss } from "@huzhu/domain/market";
import { staffCommand } from "../mount/verb.ts";
import { follow } from "./follow.ts";

export const missServiceOrder = staffCommand(endpoint, (call) => {
  const { request, staff, now } = call;
  return follow(call, request.params.order, (order) => miss(order, request.body.why, staff, now));
});
