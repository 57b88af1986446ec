import {
  callMeeting,
  type Happening,
  type Meeting,
  MeetingId,
  type Member,
  MemberId,
  MotionId,
  standingOf,
} from "@huzhu/domain/governance";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import {
  ACTOR,
  ADMIN,
  foundVillage,
  later,
  NOW,
  TODAY,
  WANG,
  WANG_WEI,
} from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import * as committee from "./committee.ts";
import * as meetings from "./meetings.ts";
import * as resolutions from "./resolutions.ts";

const wang: Member = {
  ...{ id: MemberId.make("wang"), name: WANG_WEI.name, constituency: "villagers" },
  ...{ resident: WANG_WEI.id, household: WANG.id, staff: null, chair: false },
  ...{ from: TODAY, until: addDays(TODAY, 700) },
};
const guest: Member = {
  ...wang,
  ...{ id: MemberId.make("guest"), name: "林小满", constituency: "social" },
  ...{ resident: null, household: null, staff: ADMIN.id },
};

const motion = {
  ...{ id: MotionId.make("m1"), title: "买米", text: "买二十袋米", about: "budget" as const },
  ...{ subject: "goods", concerns: [] },
};
const meeting: Meeting = Result.getOrThrow(
  callMeeting(
    { id: MeetingId.make("k1"), minutes: "1号", motions: [motion] },
    { body: "committee", hamlet: null, date: TODAY, time: "19:30", place: "村委会" },
    ADMIN,
    NOW,
  ),
);
const said = (one: Happening) => ({ said: one, at: later(1), by: ADMIN.id });

onEveryEngine("the committee and its meetings", ({ place }) => {
  it("are read as they were written, each term with its last day", async () => {
    const database = await openAt(await place());
    const village = await foundVillage(database);
    const write = writing(database, village);
    const last = addDays(TODAY, 30);
    await write(async (tx) => {
      await committee.seat(tx, wang, NOW, ACTOR);
      await committee.seat(tx, guest, later(1), ACTOR);
      await committee.end(tx, { ...guest, until: addDays(TODAY, 60) }, "调走", later(2), ACTOR);
      await committee.end(tx, { ...guest, until: last }, "走得早", later(3), ACTOR);
      await meetings.call(tx, meeting, ACTOR);
    });
    await database.read(village, async (read) => {
      expect(await committee.list(read)).toEqual([wang, { ...guest, until: last }]);
      expect(await meetings.byId(read, meeting.id)).toEqual(meeting);
      expect(await meetings.motionsAbout(read, "budget", "goods")).toMatchObject([
        { motion: "m1", meeting: "k1", date: TODAY },
      ]);
      expect(await meetings.byId(read, MeetingId.make("none"))).toBeNull();
    });
    const decided = { _tag: "MotionDecided", motion: motion.id, recusals: [], carried: false };
    const figures = { due: 9, present: 7, inFavour: 2, against: 5, abstained: 0, recused: 0 };
    const names = { chair: "田主任", minuteKeeper: "米会计", minutes: "1号" };
    const resolution = { body: "committee", date: TODAY, motion: motion.id, ...figures, ...names };
    await write(async (tx) => {
      await meetings.append(tx, meeting, [said(decided as Happening)], ACTOR);
      const outcome = { motion, resolution: resolution as never, carried: false };
      await resolutions.record(tx, meeting.id, outcome, later(1), ACTOR);
    });
    await database.read(village, async (read) => {
      const [held] = await meetings.list(read);
      expect(held && standingOf(held).motions).toMatchObject([{ decided: { carried: false } }]);
      expect(await meetings.pending(read)).toEqual([]);
      const kept = { meeting: "k1", about: "budget", subject: "goods", carried: false, resolution };
      expect(await resolutions.ofSubject(read, "budget", "goods")).toMatchObject([kept]);
      expect(await resolutions.byMotion(read, motion.id)).toMatchObject(kept);
      expect(await resolutions.ofMeeting(read, meeting.id)).toHaveLength(1);
    });
  });
});
