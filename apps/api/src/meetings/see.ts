import { meeting as endpoint, NotFound } from "@huzhu/contract";
import { committee, hamlets, meetings } from "@huzhu/db";
import { Constituency, checkCommittee, seatedOn, standingOf } from "@huzhu/domain/governance";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { calledHouseholds } from "./called-households.ts";
import { meetingRow } from "./list.ts";
import { motionViews } from "./motion-view.ts";

export const seeMeeting = staffQuery(endpoint, async ({ tx, request, now }) => {
  const meeting = await meetings.byId(tx, request.params.meeting);
  if (!meeting) return Result.fail(new NotFound({ what: "meeting" }));
  const { leaders, calledOff, signed, members: there } = standingOf(meeting);
  const members = meeting.body === "committee" ? await committee.list(tx) : [];
  const sides = Constituency.literals;
  const seated = seatedOn(members, meeting.date).toSorted(
    (a, b) => sides.indexOf(a.constituency) - sides.indexOf(b.constituency),
  );
  return Result.succeed({
    ...meetingRow(meeting, await hamlets.list(tx)),
    ...{ today: localDate(now), leaders, calledOff },
    signed: signed.map(({ as, name, sheet }) => ({ as, name, sheet })),
    members: seated.map(({ id, name, constituency, chair, resident }) => ({
      ...{ id, name, constituency, chair, resident, there: there.has(id) },
    })),
    faults: meeting.body === "committee" ? checkCommittee(members, meeting.date) : [],
    households: await calledHouseholds(tx, meeting),
    motions: await motionViews(tx, meeting),
  });
});
