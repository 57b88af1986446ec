import { meetings as endpoint, type MeetingRow } from "@huzhu/contract";
import { hamlets, meetings } from "@huzhu/db";
import { type Meeting, standingOf } from "@huzhu/domain/governance";
import type { Hamlet } from "@huzhu/domain/people";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

/** A meeting as lists show it. */
export const meetingRow = (meeting: Meeting, places: ReadonlyArray<Hamlet>): MeetingRow => {
  const { id, body, date, time, place, minutes } = meeting;
  const { state, motions } = standingOf(meeting);
  const hamlet = places.find((one) => one.id === meeting.hamlet);
  return {
    ...{ id, body, date, time, place, minutes, state },
    hamlet: hamlet ? { id: hamlet.id, name: hamlet.name } : null,
    motions: motions.map(({ motion, decided }) => ({
      ...{ id: motion.id, title: motion.title, about: motion.about, subject: motion.subject },
      carried: decided?.carried ?? null,
    })),
  };
};

export const listMeetings = staffQuery(endpoint, async ({ tx }) => {
  const places = await hamlets.list(tx);
  return Result.succeed((await meetings.list(tx)).map((one) => meetingRow(one, places)));
});
