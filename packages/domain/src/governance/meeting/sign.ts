import { Result } from "effect";
import type { Happening } from "./happening.ts";
import type { Meeting } from "./meeting.ts";
import { MeetingElsewhere, MinutesSigned, NothingDecided, NotOwnHand } from "./meeting-refusal.ts";
import { standingOf } from "./standing.ts";

interface Hand {
  readonly as: "chair" | "keeper";
  /** The sheet that they signed; `null` where they sign with their login. */
  readonly sheet: string | null;
  /** The name of whoever is logged in. */
  readonly login: string;
}

export type SignRefusal = MeetingElsewhere | MinutesSigned | NotOwnHand | NothingDecided;

/**
 * Signs the minutes as the one who led or who wrote them. With a login everybody signs for themselves;
 * what was signed by hand, somebody else may write down. With both hands the minutes are closed.
 */
export const signMinutes = (
  meeting: Meeting,
  { as, sheet, login }: Hand,
): Result.Result<Happening, SignRefusal> => {
  const { state, leaders, signed, motions } = standingOf(meeting);
  if (state !== "open" || !leaders) return Result.fail(new MeetingElsewhere({ state }));
  const open = motions.filter(({ decided }) => decided === null).length;
  if (motions.length === open) return Result.fail(new NothingDecided({ open }));
  const name = leaders[as];
  if (signed.some((one) => one.as === as)) return Result.fail(new MinutesSigned({ name }));
  if (sheet === null && login !== name) return Result.fail(new NotOwnHand({ name }));
  return Result.succeed({ _tag: "Signed", as, name, sheet });
};
