import { callOff as offEndpoint, openMeeting as openEndpoint } from "@huzhu/contract";
import { callOff, openMeeting } from "@huzhu/domain/governance";
import { localDate } from "@huzhu/domain/time";
import { staffCommand } from "../mount/verb.ts";
import { happen } from "./happen.ts";

export const open = staffCommand(openEndpoint, (call) => {
  const { request, now } = call;
  return happen(call, request.params.meeting, (meeting) =>
    openMeeting(meeting, request.body, localDate(now)),
  );
});

export const off = staffCommand(offEndpoint, (call) =>
  happen(call, call.request.params.meeting, (meeting) => callOff(meeting, call.request.body.why)),
);
