import { Result } from "effect";
import { type Member, type MemberId, seatedOn } from "../committee/member.ts";
import type { Happening } from "./happening.ts";
import type { Meeting } from "./meeting.ts";
import { type MeetingElsewhere, NotSeated, NotThere, type OtherBody } from "./meeting-refusal.ts";
import { heldNow } from "./on-motion.ts";

type NotHeldNow = MeetingElsewhere | OtherBody;

/** Writes down who of the committee came, as soon as it is open; those who are there stay. */
export const membersCame = (
  meeting: Meeting,
  members: ReadonlyArray<Member>,
  came: readonly [MemberId, ...ReadonlyArray<MemberId>],
): Result.Result<Happening, NotHeldNow | NotSeated> =>
  Result.flatMap(heldNow(meeting, "committee"), (): Result.Result<Happening, NotSeated> => {
    const seated = new Set(seatedOn(members, meeting.date).map(({ id }) => id));
    return came.every((id) => seated.has(id))
      ? Result.succeed({ _tag: "MembersCame", members: came })
      : Result.fail(new NotSeated({ date: meeting.date }));
  });

/** Writes down that somebody went before the end: whatever is counted later is counted without them. */
export const memberLeft = (
  meeting: Meeting,
  { id, name }: Pick<Member, "id" | "name">,
): Result.Result<Happening, NotHeldNow | NotThere> =>
  Result.flatMap(
    heldNow(meeting, "committee"),
    (standing): Result.Result<Happening, NotThere> =>
      standing.members.has(id)
        ? Result.succeed({ _tag: "MemberLeft", member: id })
        : Result.fail(new NotThere({ name })),
  );
