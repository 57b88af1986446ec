import { Result } from "effect";
import { ZERO } from "../../points/points.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { AssessRefusal } from "../assess-refusal.ts";
import type { Assessment } from "../assessment.ts";
import type { Rulebook } from "../rulebook.ts";
import { ceilingOutcomes, fill, newCeilings } from "./ceilings.ts";
import type { PastDeed } from "./past-deed.ts";
import type { Rehearsal } from "./rehearsal.ts";
import type { RehearsalOptions } from "./rehearsal-options.ts";
import { startReplay } from "./replay.ts";
import { namesOf } from "./rule-lines.ts";
import { gained, newBooks, read, write } from "./unit-books.ts";
import { moneyOf, stockOf } from "./worth.ts";

/** A rehearsal under way, which changes with every deed and keeps nothing of them but sums. */
export interface RunningRehearsal {
  readonly add: (past: PastDeed) => void;
  /** Points that came or went otherwise in between: only caps on a balance look at them. */
  readonly move: (holder: string, by: number) => void;
  /** What came out so far; more may be added behind it. */
  readonly finish: () => Rehearsal;
}

/** A document as if it had been in force all along. */
const always = (document: Rulebook): Rulebook => ({
  ...document,
  effectiveFrom: CalendarDate.make("0001-01-01"),
});

type Worth = Pick<Assessment, "points" | "donated" | "honoured">;

const NOTHING: Worth = { points: ZERO, donated: ZERO, honoured: ZERO };

const worth = (counted: Result.Result<Worth, AssessRefusal> | undefined): Worth =>
  counted && Result.isSuccess(counted) ? counted.success : NOTHING;

/**
 * Begins to replay a past through a draft, as if it had been in force all along: the same assessment
 * as on the day, over sums that are kept in memory. It takes deeds one by one, so that whoever has
 * many can tell how far it is and stop; everything else here is pure, this one accumulates for speed.
 * Where deeds are added in another order, only what the caps share out among them differs.
 */
export const startRehearsal = (
  draft: Rulebook,
  options: RehearsalOptions = {},
): RunningRehearsal => {
  const { against } = options;
  const names = namesOf(draft, against);
  const [after, before] = [
    startReplay(always(draft)),
    against ? startReplay(always(against)) : null,
  ];
  const books = { points: newBooks(), time: newBooks() };
  const ceilings = newCeilings(draft);
  let deeds = 0;

  const add = (past: PastDeed): void => {
    const { deed } = past;
    const rule = names.get(deed.rule);
    const was = past.before ?? worth(before?.count(deed)).points;
    const counted = after.count(deed);
    const { points: is, donated, honoured } = worth(counted);
    const refused = Result.isFailure(counted) ? counted.failure._tag : null;
    const sides = { before: was, after: is, refused, donated, honoured };
    write(books[rule?.measure ?? "points"], past, sides);
    fill(ceilings, rule, deed.eventDate, [gained(was), gained(is)]);
    deeds += 1;
  };

  const finish = (): Rehearsal => {
    const points = read(books.points, names);
    const { issued, taken } = points;
    const change = issued.after - taken.after - issued.before + taken.before;
    return {
      version: draft.version,
      deeds,
      points,
      time: books.time.holders.size > 0 ? read(books.time, names) : null,
      ceilings: ceilingOutcomes(ceilings),
      money: moneyOf(issued, draft, options),
      stock: stockOf(change, options),
    };
  };

  const move = (holder: string, by: number): void => {
    after.move(holder, by);
    before?.move(holder, by);
  };

  return { add, move, finish };
};
