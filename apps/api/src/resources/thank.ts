import { thankLink as endpoint } from "@huzhu/contract";
import { thank } from "@huzhu/domain/resources";
import { staffCommand } from "../mount/verb.ts";
import { follow } from "./follow.ts";

export const thankLink = staffCommand(endpoint, (call) => {
  const { how, on } = call.request.body;
  return follow(call, { ...call.request.params, on }, (link, by) => thank(link, how, by));
});
