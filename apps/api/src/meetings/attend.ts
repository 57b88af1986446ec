import { membersCame as cameEndpoint, memberLeft as leftEndpoint } from "@huzhu/contract";
import { committee } from "@huzhu/db";
import { memberLeft, membersCame } from "@huzhu/domain/governance";
import { onMember } from "../committee/found.ts";
import { staffCommand } from "../mount/verb.ts";
import { happen } from "./happen.ts";

export const came = staffCommand(cameEndpoint, (call) =>
  happen(call, call.request.params.meeting, async (meeting) =>
    membersCame(meeting, await committee.list(call.tx), call.request.body.members),
  ),
);

export const left = staffCommand(leftEndpoint, (call) => {
  const { meeting, member } = call.request.params;
  return happen(call, meeting, (held) =>
    onMember(call.tx, member, (found) => memberLeft(held, found)),
  );
});
