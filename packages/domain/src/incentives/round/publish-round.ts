import { Result } from "effect";
import { noticeUntil } from "../../claims/chain/notice-until.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import type { Round } from "./round.ts";
import { RoundElsewhere } from "./round-refusal.ts";

/** How long results hang: so many days, of work where `working`. */
export interface Hanging {
  readonly days: number;
  readonly working: boolean;
  readonly holidays: ReadonlySet<CalendarDate>;
}

/** From today until when a result hangs. */
export const hangs = ({ holidays, ...notice }: Hanging, now: Instant) => {
  const from = localDate(now);
  return { from, until: noticeUntil(from, notice, holidays) };
};

/** Hangs the result out, with a period in which anybody may object. */
export const publishRound = (
  round: Round,
  hanging: Hanging,
  now: Instant,
): Result.Result<Round, RoundElsewhere> => {
  const { state } = round;
  if (state._tag !== "Voted") return Result.fail(new RoundElsewhere({ state: state._tag }));
  const { recusals, tally, votedAt } = state;
  const voted = { recusals, tally, votedAt };
  const notice = hangs(hanging, now);
  return Result.succeed({
    ...round,
    state: { _tag: "OnNotice", ...voted, notice, objections: [], errata: [] },
  });
};
