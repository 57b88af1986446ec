import { Result, Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import { isPressing } from "../help-kind.ts";
import type { HelpRequest, Wish } from "./request.ts";

/** The day for which help is wanted is over. */
export class DayOver extends Schema.TaggedClass<DayOver>()("DayOver", {
  date: CalendarDate,
  today: CalendarDate,
}) {}

type Asked = Pick<HelpRequest, "id" | "elder" | "source" | "mandate" | "kiosk"> & {
  readonly wish: Wish;
};

/** Takes a request in. Illness and danger are always urgent. */
export const askForHelp = (
  { wish, ...asked }: Asked,
  now: Instant,
): Result.Result<HelpRequest, DayOver> => {
  const today = localDate(now);
  if (wish.wanted < today) return Result.fail(new DayOver({ date: wish.wanted, today }));
  const urgent = wish.urgent || isPressing(wish.kind);
  const state = { _tag: "Asked" } as const;
  return Result.succeed({ ...asked, ...wish, urgent, askedAt: now, passed: [], state });
};
