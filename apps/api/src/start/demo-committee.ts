import { type Actor, committee, meetings, resolutions, type Write } from "@huzhu/db";
import type { Meeting } from "@huzhu/domain/governance";
import { endOfDay, type Instant } from "@huzhu/domain/time";
import type { CommitteeRecords } from "@huzhu/simulation";

const lastSaid = ({ happened, calledAt }: Meeting): Instant => happened.at(-1)?.at ?? calledAt;

/** Writes down who sits in the committee, what it decided, and the meeting that is called. */
export const writeCommittee = async (
  tx: Write,
  { members, held, called }: CommitteeRecords,
  actor: Actor,
): Promise<void> => {
  for (const member of members) {
    await committee.seat(tx, member, endOfDay(member.from), actor);
  }
  await meetings.call(tx, held.meeting, actor);
  for (const outcome of held.outcomes) {
    await resolutions.record(tx, held.meeting.id, outcome, lastSaid(held.meeting), actor);
  }
  await meetings.call(tx, called, actor);
};
