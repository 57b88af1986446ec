import { Result } from "effect";
import { HouseholdId } from "../../../people/index.ts";
import { Instant } from "../../../time/index.ts";
import { date, NINE, TODAY } from "../../committee/testing/members.ts";
import { type MemberId, MotionId, StaffId } from "../../index.ts";
import {
  callMeeting,
  type Happening,
  type MatterFacts,
  type Meeting,
  MeetingId,
  type Motion,
  openMeeting,
} from "../index.ts";

export const NOW = Instant.make(Date.parse("2026-11-26T04:00:00Z"));
export const LI = { id: StaffId.make("li") };

export const MOTION: Motion = {
  ...{ id: MotionId.make("m"), title: "给好邻居发奖", text: "照评出来的名单发。" },
  ...{ about: "round", subject: "r1", concerns: [] },
};

/** A meeting of the committee called for today, over one motion. */
export const called = (but: Partial<Meeting> = {}): Meeting => ({
  ...Result.getOrThrow(
    callMeeting(
      { id: MeetingId.make("k"), minutes: "资金管委会2026年第1号", motions: [MOTION] },
      { body: "committee", hamlet: null, date: TODAY, time: "19:30", place: "村委会" },
      LI,
      NOW,
    ),
  ),
  ...but,
});

/** The meeting after some more happened. */
export const afterwards = (meeting: Meeting, ...said: ReadonlyArray<Happening>): Meeting => ({
  ...meeting,
  happened: [...meeting.happened, ...said.map((one) => ({ said: one, at: NOW, by: LI.id }))],
});

/** The meeting after what a rule allowed. */
export const doing = <Refusal>(
  meeting: Meeting,
  said: Result.Result<Happening, Refusal>,
): Meeting => afterwards(meeting, Result.getOrThrow(said));

export const FACTS: MatterFacts = { members: NINE, about: [], kinOf: new Map() };
export const home = (name: string) => HouseholdId.make(`h-${name}`);
export const idsOf = (...names: ReadonlyArray<string>): readonly [MemberId, ...Array<MemberId>] => {
  const [first, ...others] = NINE.filter(({ name }) => names.includes(name)).map(({ id }) => id);
  if (!first) throw new Error("nobody of these sits");
  return [first, ...others];
};
export { date, TODAY };

export const LEADERS = { chair: "zhao", keeper: "li" };
/** The same meeting once it is held. */
export const opened = (but: Partial<Meeting> = {}): Meeting =>
  doing(called(but), openMeeting(called(but), LEADERS, TODAY));
