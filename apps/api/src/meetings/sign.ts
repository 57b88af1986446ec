import { signMinutes as endpoint } from "@huzhu/contract";
import { signMinutes } from "@huzhu/domain/governance";
import { staffCommand } from "../mount/verb.ts";
import { happen } from "./happen.ts";

export const sign = staffCommand(endpoint, (call) => {
  const { request, staff } = call;
  return happen(call, request.params.meeting, (meeting) =>
    signMinutes(meeting, { ...request.body, login: staff.name }),
  );
});
