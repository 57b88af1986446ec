import { rejectServiceOrder as endpoint } from "@huzhu/contract";
import { reject } from "@huzhu/domain/market";
import { staffCommand } from "../mount/verb.ts";
import { follow } from "./follow.ts";

export const rejectServiceOrder = staffCommand(endpoint, (call) => {
  const { request, staff, now } = call;
  return follow(call, request.params.order, (order, provider) =>
    reject(order, provider, request.body.why, staff, now),
  );
});
