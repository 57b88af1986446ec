import { agreeLink as endpoint } from "@huzhu/contract";
import { agree } from "@huzhu/domain/resources";
import { staffCommand } from "../mount/verb.ts";
import { follow } from "./follow.ts";

export const agreeLink = staffCommand(endpoint, (call) => {
  const { terms, on } = call.request.body;
  return follow(call, { ...call.request.params, on }, (link, by) => agree(link, terms, by));
});
