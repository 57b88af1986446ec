import { acceptServiceOrder as endpoint } from "@huzhu/contract";
import { accept } from "@huzhu/domain/market";
import { staffCommand } from "../mount/verb.ts";
import { follow } from "./follow.ts";

export const acceptServiceOrder = staffCommand(endpoint, (call) => {
  const { request, staff, now } = call;
  return follow(call, request.params.order, (order, provider) =>
    accept(order, provider, request.body.word, staff, now),
  );
});
