import { Result } from "effect";
import { NotDoneYet } from "../../market/order/order-refusal.ts";
import type { ResidentId } from "../../people/ids.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Gathering } from "./gathering.ts";

/** A gathering with those who came, and how many of them were written down before. */
export interface SignedIn {
  readonly gathering: Gathering;
  readonly added: number;
  readonly already: number;
}

/** Writes down who came, card after card; whoever lays their card twice came once. */
export const signIn = (
  gathering: Gathering,
  came: ReadonlyArray<ResidentId>,
  today: CalendarDate,
): Result.Result<SignedIn, NotDoneYet> => {
  const { on, guests } = gathering;
  if (on > today) return Result.fail(new NotDoneYet({ on, today }));
  const all = [...new Set([...guests, ...came])];
  const added = all.length - guests.length;
  return Result.succeed({
    gathering: { ...gathering, guests: all },
    added,
    already: came.length - added,
  });
};
