import { takeIn as endpoint } from "@huzhu/contract";
import { staffCommand } from "../mount/verb.ts";
import { carryingOf, carryOut } from "./carry-out.ts";

export const takeIn = staffCommand(endpoint, (call) => {
  const { params, body } = call.request;
  return carryOut(call.tx, { _tag: "TakeIn", ...params, ...body }, carryingOf(call));
});
