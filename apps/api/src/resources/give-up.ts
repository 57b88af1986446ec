import { giveUpLink as endpoint } from "@huzhu/contract";
import { giveUp } from "@huzhu/domain/resources";
import { staffCommand } from "../mount/verb.ts";
import { follow } from "./follow.ts";

export const giveUpLink = staffCommand(endpoint, (call) => {
  const { why, on } = call.request.body;
  return follow(call, { ...call.request.params, on }, (link, by) => giveUp(link, why, by));
});
