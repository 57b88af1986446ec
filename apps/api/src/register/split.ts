import { splitHousehold as endpoint } from "@huzhu/contract";
import { staffCommand } from "../mount/verb.ts";
import { carryingOf, carryOut } from "./carry-out.ts";

export const splitHousehold = staffCommand(endpoint, (call) => {
  const { params, body } = call.request;
  return carryOut(call.tx, { _tag: "Split", ...params, ...body }, carryingOf(call));
});
