import { correctHousehold as endpoint } from "@huzhu/contract";
import { staffCommand } from "../mount/verb.ts";
import { carryingOf, carryOut } from "./carry-out.ts";

export const correctHousehold = staffCommand(endpoint, (call) => {
  const { params, body } = call.request;
  return carryOut(call.tx, { _tag: "CorrectHome", ...params, ...body }, carryingOf(call));
});
