import { returnToRegister as endpoint } from "@huzhu/contract";
import { staffCommand } from "../mount/verb.ts";
import { carryingOf, carryOut } from "./carry-out.ts";

export const returnToRegister = staffCommand(endpoint, (call) => {
  const { params, body } = call.request;
  return carryOut(call.tx, { _tag: "Return", ...params, ...body }, carryingOf(call));
});
