import { deliverServiceOrder as endpoint } from "@huzhu/contract";
import { deliver } from "@huzhu/domain/market";
import { staffCommand } from "../mount/verb.ts";
import { follow } from "./follow.ts";

export const deliverServiceOrder = staffCommand(endpoint, (call) =>
  follow(call, call.request.params.order, (order) => deliver(order, call.request.body, call.now)),
);
