import { NotFound } from "@huzhu/contract";
import { type Actor, journal, meetings, type Write } from "@huzhu/db";
import type { Happening, Meeting, MeetingId, Staff } from "@huzhu/domain/governance";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";

/** The unit of work of whoever writes something down about a meeting. */
export interface Keeping {
  readonly tx: Write;
  readonly now: Instant;
  readonly actor: Actor;
  readonly staff: Pick<Staff, "id">;
}

/** A meeting that something is to happen to, with the journal locked. */
export const lockMeeting = async (
  tx: Write,
  id: MeetingId,
): Promise<Result.Result<Meeting, NotFound>> => {
  await journal.lock(tx);
  const meeting = await meetings.byId(tx, id);
  return meeting ? Result.succeed(meeting) : Result.fail(new NotFound({ what: "meeting" }));
};

/** The meeting with more that happened, as it is then read. */
export const after = (
  { now, staff }: Pick<Keeping, "now" | "staff">,
  meeting: Meeting,
  more: ReadonlyArray<Happening>,
): Meeting => ({
  ...meeting,
  happened: [...meeting.happened, ...more.map((said) => ({ said, at: now, by: staff.id }))],
});

/** Writes down what happened; answers how many things that are by now. */
export const note = async (
  call: Keeping,
  meeting: Meeting,
  more: ReadonlyArray<Happening>,
): Promise<{ readonly happened: number }> => {
  const { happened } = after(call, meeting, more);
  await meetings.append(call.tx, meeting, happened.slice(meeting.happened.length), call.actor);
  return { happened: happened.length };
};

type Said<Refusal> = Result.Result<Happening, Refusal | NotFound>;

/** Lets one thing happen to a meeting, as a rule says. */
export const happen = async <Refusal>(
  call: Keeping,
  id: MeetingId,
  rule: (meeting: Meeting) => Said<Refusal> | Promise<Said<Refusal>>,
): Promise<Result.Result<{ readonly happened: number }, Refusal | NotFound>> => {
  const meeting = await lockMeeting(call.tx, id);
  if (Result.isFailure(meeting)) return Result.fail(meeting.failure);
  const said = await rule(meeting.success);
  if (Result.isFailure(said)) return Result.fail(said.failure);
  return Result.succeed(await note(call, meeting.success, [said.success]));
};
